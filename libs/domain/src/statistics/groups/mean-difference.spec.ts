import { sampleOf } from '../samples/sample';
import { meanDifference } from './mean-difference';

describe('meanDifference', () => {
  it('is b minus a', () => {
    expect(meanDifference(sampleOf([1, 2]), sampleOf([4]))).toBe(2.5);
    expect(meanDifference(sampleOf([4]), sampleOf([1, 2]))).toBe(-2.5);
  });

  it('loses no digits to a common offset', () => {
    expect(meanDifference(sampleOf([1e9 + 0.1]), sampleOf([1e9 + 0.3]))).toBe(1e9 + 0.3 - (1e9 + 0.1));
  });

  it('has none for an empty group', () => {
    expect(meanDifference(sampleOf([]), sampleOf([1]))).toBeNull();
    expect(meanDifference(sampleOf([1]), sampleOf([null]))).toBeNull();
  });
});
