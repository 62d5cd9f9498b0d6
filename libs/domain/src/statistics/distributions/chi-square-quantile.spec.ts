import { chiSquareQuantile } from './chi-square-quantile';

describe('chiSquareQuantile', () => {
  it.each([
    [0.95, 3, 7.81472790325118],
    [0.025, 1, 0.00098206911717525591],
  ])('(%p, %p) is %p', (p, df, expected) => {
    expect(chiSquareQuantile(p, df) / expected).toBeCloseTo(1, 12);
  });

  it('ends at 0 and infinity, and reaches tails beyond the doubles near 1', () => {
    expect(chiSquareQuantile(0, 3)).toBe(0);
    expect(chiSquareQuantile(1, 3)).toBe(Infinity);
    expect(chiSquareQuantile(1, 2, 1e-30)).toBeCloseTo(60 * Math.LN10, 9);
  });
});
