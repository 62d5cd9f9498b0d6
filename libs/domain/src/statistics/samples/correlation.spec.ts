import { pairedSample } from '../paired/paired-sample';
import { correlation } from './correlation';

describe('correlation', () => {
  it.each([
    [[1, 2, 3], [2, 4, 6], 1],
    [[1, 2, 3], [3, 2, 1], -1],
    [[1, 2, 3, 4], [1, 3, 2, 4], 0.8],
    [[1, 2, 1, 2], [1, 1, 2, 2], 0],
  ])('of %j and %j is %p', (x, y, expected) => {
    expect(correlation(pairedSample(x, y))).toBeCloseTo(expected, 14);
  });

  it('keeps the digits of 1 - r where r is nearly 1', () => {
    // deviations (-1, 0, 1) and (-1 + e, -2e, 1 + e): r = 1/√(1 + 3e²)
    const e = 2 ** -12;
    const r = correlation(pairedSample([1, 2, 3], [1 + e, 2 - 2 * e, 3 + e])) ?? NaN;
    expect(r).toBe(1 / Math.sqrt(1 + 3 * e * e));
    expect(correlation(pairedSample([1, 2, 3], [3 + e, 2 - 2 * e, 1 + e]))).toBe(-r);
  });

  it('has none for a constant list or a single pair', () => {
    expect(correlation(pairedSample([1, 2, 3], [4, 4, 4]))).toBeNull();
    expect(correlation(pairedSample([1], [2]))).toBeNull();
  });
});
