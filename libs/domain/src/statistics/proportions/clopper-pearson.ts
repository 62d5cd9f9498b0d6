import { betaQuantile } from '../distributions/beta-quantile';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Exact confidence interval of a share of `n` ≥ 1 trials with `x` successes, from 0 to 1.
 *
 * Source: Clopper & Pearson 1934. Exactly 0 and 1 at the ends.
 */
export function clopperPearson(x: number, n: number, confidence = 0.95): Interval {
  const tail = (1 - confidence) / 2;
  return {
    low: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    high: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
  };
}
