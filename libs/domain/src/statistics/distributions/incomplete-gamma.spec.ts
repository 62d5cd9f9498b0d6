import { incompleteGamma } from './incomplete-gamma';

describe('incompleteGamma', () => {
  it.each([
    [2.5, 1, 'lower' as const, 0.15085496391539036],
    [2.5, 1e-3, 'lower' as const, 9.5085345986079493e-9],
    [2.5, 60, 'upper' as const, 3.138579772755296e-24],
    [0.5, 1000, 'logUpper' as const, -1004.0267419589519],
  ])('(%p, %p).%s is %p', (a, x, side, expected) => {
    expect(incompleteGamma(a, x)[side] / expected).toBeCloseTo(1, 12);
  });

  it('has two tails that add up to 1', () => {
    for (const x of [0.01, 0.9, 2.4, 2.6, 7]) {
      const { lower, upper, logLower, logUpper } = incompleteGamma(1.5, x);
      expect(lower + upper).toBeCloseTo(1, 15);
      expect(Math.exp(logLower)).toBeCloseTo(lower, 14);
      expect(Math.exp(logUpper)).toBeCloseTo(upper, 14);
    }
  });

  it('is certain at the ends', () => {
    expect(incompleteGamma(2, 0)).toEqual({ lower: 0, upper: 1, logLower: -Infinity, logUpper: 0 });
    expect(incompleteGamma(2, Infinity)).toEqual({ lower: 1, upper: 0, logLower: 0, logUpper: -Infinity });
  });
});
