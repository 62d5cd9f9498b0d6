import { betaQuantileLogit } from './beta-quantile-logit';

describe('betaQuantileLogit', () => {
  it.each([
    [0.025, 8, 3, Math.log(0.44390453769235846 / (1 - 0.44390453769235846))],
    [0.25, 1, 1, Math.log(1 / 3)],
    [0.9, 1, 1, Math.log(9)],
  ])('(%p, %p, %p) is %p', (p, a, b, expected) => {
    expect(betaQuantileLogit(p, a, b) / expected).toBeCloseTo(1, 12);
  });

  it('reaches points that are 1 in a double', () => {
    expect(betaQuantileLogit(1, 1, 1, 1e-20)).toBeCloseTo(20 * Math.LN10, 11);
  });
});
