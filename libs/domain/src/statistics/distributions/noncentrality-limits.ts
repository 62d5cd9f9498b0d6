import { noncentralT } from './noncentral-t';
import { normalQuantile } from './normal-quantile';
import { solveIncreasing } from './solve-increasing';

/** How far beyond t the noncentrality lies that leaves `tail` to the values up to t. */
function reachAbove(t: number, df: number, tail: number): number {
  const distribution = noncentralT(t, df);
  const spread = Math.sqrt(1 + (t * t) / (2 * df));
  // Where a normal distribution would have it. Source: Abramowitz & Stegun 1964, 26.7.10.
  const start = -normalQuantile(tail) * spread - t / (4 * df);
  const difference = (beyond: number) => {
    const { lower, fall } = distribution(beyond);
    return { value: Math.log(tail / lower), slope: fall / lower };
  };
  return solveIncreasing(difference, start, spread);
}

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
  return { low: t - reachAbove(-t, df, tail), high: t + reachAbove(t, df, tail) };
}
