import { sampleOf } from '../samples/sample';
import { filledGroups } from './filled-groups';

describe('filledGroups', () => {
  it('leaves out who is not there', () => {
    const [some, missing, none, other] = [sampleOf([1, null]), sampleOf([null]), sampleOf([]), sampleOf([2])];
    expect(filledGroups([some, missing, none, other])).toEqual([some, other]);
  });
});
