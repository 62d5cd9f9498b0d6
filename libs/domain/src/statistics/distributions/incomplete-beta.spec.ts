import { incompleteBeta } from './incomplete-beta';

describe('incompleteBeta', () => {
  it.each([
    [2, 3, 0.4, 'lower' as const, 0.5248],
    [0.5, 20, 1e-6, 'lower' as const, 0.0050147957443804797],
    [2, 3, 0.999, 'upper' as const, 3.997e-9],
    [50, 60, 0.05, 'lower' as const, 1.5697728874299189e-35],
    [5000, 5000, 0.3, 'logLower' as const, -876.37530291938234],
  ])('(%p, %p, %p).%s is %p', (a, b, x, side, expected) => {
    expect(incompleteBeta(a, b, x, 1 - x)[side] / expected).toBeCloseTo(1, 11);
  });

  it('mirrors when the parameters change places', () => {
    for (const x of [0.02, 0.3, 0.5, 0.9]) {
      expect(incompleteBeta(3, 7, x, 1 - x).lower).toBeCloseTo(incompleteBeta(7, 3, 1 - x, x).upper, 15);
    }
  });

  it('ends at once with what is not a number', () => {
    expect(incompleteBeta(NaN, 3, 0.4, 0.6).lower).toBeNaN();
  });

  it('is certain at the ends', () => {
    expect(incompleteBeta(2, 3, 0, 1)).toEqual({ lower: 0, upper: 1, logLower: -Infinity, logUpper: 0 });
    expect(incompleteBeta(2, 3, 1, 0)).toEqual({ lower: 1, upper: 0, logLower: 0, logUpper: -Infinity });
  });
});
