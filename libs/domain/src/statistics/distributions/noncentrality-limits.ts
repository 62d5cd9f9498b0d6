import { findRoot } from './find-root';
import { noncentralT } from './noncentral-t';

/**
 * Exact confidence limits of the noncentrality of an observed t: the two ncp for which t lies at the upper and the
 * lower (1 - confidence)/2 point of the noncentral t distribution.
 *
 * Source: Steiger & Fouladi 1997; Cumming & Finch 2001.
 */
export function noncentralityLimits(
  t: number,
  df: number,
  confidence: number,
): { low: number; high: number } {
  const tail = (1 - confidence) / 2;
  const distribution = noncentralT(t, df);
  const reach = 12 * Math.sqrt(1 + (t * t) / (2 * df)) + 3;
  const solve = (p: number): number => findRoot((ncp) => distribution(ncp) - p, t - reach, t + reach);
  return { low: solve(1 - tail), high: solve(tail) };
}
