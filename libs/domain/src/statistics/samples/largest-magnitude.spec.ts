import { largestMagnitude } from './largest-magnitude';
import { sampleOf } from './sample';

describe('largestMagnitude', () => {
  it('looks at all samples and ignores signs', () => {
    expect(largestMagnitude(sampleOf([1, -7, 2]), sampleOf([3]))).toBe(7);
    expect(largestMagnitude(sampleOf([-1, 9]))).toBe(9);
    expect(largestMagnitude(sampleOf([]), sampleOf([]))).toBe(0);
  });
});
