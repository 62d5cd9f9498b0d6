import { normalQuantile } from '../distributions/normal-quantile';
import type { RankBiserial } from '../paired/rank-biserial';

/**
 * Rank-biserial correlation of two groups, 2·uB/(nA·nB) - 1, which is Cliff's delta: from -1 to 1.
 *
 * Interval tanh(atanh r ± z·√((N+1)/(3·nA·nB))). Source: Cliff 1993; Kerby 2014. |r| = 1: no interval.
 */
export function cliffsDelta(uB: number, nA: number, nB: number, confidence = 0.95): RankBiserial {
  const r = (2 * uB - nA * nB) / (nA * nB);
  if (Math.abs(r) >= 1) return { rankBiserial: r, rbLow: null, rbHigh: null };
  const reach = normalQuantile(1 - (1 - confidence) / 2) * Math.sqrt((nA + nB + 1) / (3 * nA * nB));
  return {
    rankBiserial: r,
    rbLow: Math.tanh(Math.atanh(r) - reach),
    rbHigh: Math.tanh(Math.atanh(r) + reach),
  };
}
