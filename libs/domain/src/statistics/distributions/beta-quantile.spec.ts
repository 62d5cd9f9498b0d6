import { betaQuantile } from './beta-quantile';

describe('betaQuantile', () => {
  it.each([
    [0.025, 8, 3, 0.44390453769235846],
    [0.3, 1, 1, 0.3],
    [0.5, 7, 7, 0.5],
  ])('(%p, %p, %p) is %p', (p, a, b, expected) => {
    expect(betaQuantile(p, a, b) / expected).toBeCloseTo(1, 13);
  });

  it('ends at 0 and 1', () => {
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
  });
});
