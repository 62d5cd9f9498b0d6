import { sampleOf } from '../samples/sample';
import { shiftedSample } from './shifted-sample';

describe('shiftedSample', () => {
  it('counts the same people from another origin', () => {
    expect(shiftedSample(sampleOf([5, null, 7, 5]), 5)).toEqual(sampleOf([0, null, 2, 0]));
  });

  it('stays empty without people', () => {
    expect(shiftedSample(sampleOf([]), 5)).toEqual(sampleOf([]));
  });
});
