import { sampleOf } from './sample';
import { tieTerm } from './tie-term';

describe('tieTerm', () => {
  it('adds t³ - t over the groups of equals', () => {
    expect(tieTerm(sampleOf([1, 2, 3, 3, 2, 3]))).toBe(6 + 24);
    expect(tieTerm(sampleOf([1, 2, 3]))).toBe(0);
    expect(tieTerm(sampleOf([]))).toBe(0);
  });
});
