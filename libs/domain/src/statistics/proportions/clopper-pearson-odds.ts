import { betaQuantileLogit } from '../distributions/beta-quantile-logit';
import type { Interval } from './clopper-pearson';

/**
 * Exact confidence interval of the odds x/(n - x) of `n` ≥ 1 trials with `x` successes: Clopper–Pearson's limits as odds.
 *
 * Taken from the logits of the limits, since 1 - limit loses its digits where nearly all succeed.
 * Source: Clopper & Pearson 1934. Exactly 0 and ∞ at the ends.
 */
export function clopperPearsonOdds(x: number, n: number, confidence = 0.95): Interval {
  const tail = (1 - confidence) / 2;
  return {
    low: x === 0 ? 0 : Math.exp(betaQuantileLogit(tail, x, n - x + 1)),
    high: x === n ? Infinity : Math.exp(betaQuantileLogit(1 - tail, x + 1, n - x, tail)),
  };
}
