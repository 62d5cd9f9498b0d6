import { studentTQuantile } from '../distributions/student-t-quantile';
import { studentTTails } from '../distributions/student-t-tails';
import type { NotEstimable } from '../not-estimable';
import type { PairedSample } from './paired-sample';
import { riseOfPairs } from './rise-of-pairs';

export interface PairedT {
  readonly n: number;
  readonly nDropped: number;
  readonly meanPre: number | null;
  readonly meanPost: number | null;
  readonly sdPre: number | null;
  readonly sdPost: number | null;
  readonly meanDiff: number | null;
  readonly sdDiff: number | null;
  readonly seDiff: number | null;
  readonly t: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly r: number | null;
  /** ln p, only where p itself is too small to be compared. */
  readonly lnP?: number;
  readonly reason?: NotEstimable;
}

const TINY_P = 1e-200;
const NO_TEST = { t: null, df: null, p: null, ciLow: null, ciHigh: null };

/**
 * Paired t test of the mean rise: t = d̄ / (s_d/√n), df = n - 1, two-sided; d = post - pre in points.
 *
 * The interval is d̄ ± t(df)·s_d/√n; r is Pearson's correlation of pre and post (n ≥ 3). Source: Student 1908.
 * n < 2 `too_few_pairs`; every rise the same `zero_variance`.
 */
export function pairedT(
  pairs: PairedSample,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): PairedT {
  const { n, nDropped } = pairs;
  const { t, ...rise } = riseOfPairs(pairs);
  const { meanDiff, seDiff } = rise;
  const described = { n, nDropped, ...rise };
  if (meanDiff === null || seDiff === null) return { ...described, ...NO_TEST, reason: 'too_few_pairs' };
  if (t === null) return { ...described, ...NO_TEST, reason: 'zero_variance' };
  const df = n - 1;
  const tails = studentTTails(Math.abs(t), df);
  const reach = studentTQuantile(1 - (1 - confidence) / 2, df) * seDiff;
  const p = Math.min(1, 2 * tails.upper);
  const lnP = tails.logUpper + Math.LN2;
  const test = { t, df, p, ciLow: meanDiff - reach, ciHigh: meanDiff + reach };
  return p < TINY_P ? { ...described, ...test, lnP } : { ...described, ...test };
}
