import { sampleOf } from './sample';
import { variance } from './variance';

describe('variance', () => {
  it('divides by n - 1', () => {
    expect(variance(sampleOf([1, 2, 3, 4]))).toBeCloseTo(5 / 3, 14);
    expect(variance(sampleOf([0.1 + 0.2, 0.3]))).toBe(0);
    expect(variance(sampleOf([1]))).toBeNull();
  });
});
