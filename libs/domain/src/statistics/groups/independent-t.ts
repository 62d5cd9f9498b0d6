import { studentTQuantile } from '../distributions/student-t-quantile';
import { studentTTails } from '../distributions/student-t-tails';
import type { NotEstimable } from '../not-estimable';
import { mean } from '../samples/mean';
import type { Sample } from '../samples/sample';
import { standardDeviation } from '../samples/standard-deviation';
import { meanDifference } from './mean-difference';

export interface IndependentT {
  readonly nA: number;
  readonly nB: number;
  readonly nDropped: number;
  readonly meanA: number | null;
  readonly meanB: number | null;
  readonly sdA: number | null;
  readonly sdB: number | null;
  readonly meanDiff: number | null;
  readonly t: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly lnP?: number;
  readonly reason?: NotEstimable;
}

const TINY_P = 1e-200;
const NO_TEST = { t: null, df: null, p: null, ciLow: null, ciHigh: null };

/** Standard error of the difference and its degrees of freedom: Welch–Satterthwaite, or pooled. */
function errorOf(varianceA: number, nA: number, varianceB: number, nB: number, pooled: boolean) {
  if (pooled) {
    const df = nA + nB - 2;
    const common = ((nA - 1) * varianceA + (nB - 1) * varianceB) / df;
    return { error: Math.sqrt(common * (1 / nA + 1 / nB)), df };
  }
  const [u, v] = [varianceA / nA, varianceB / nB];
  // as shares of the whole, so that the squares of huge or tiny variances neither overflow nor vanish
  const [s, t] = [u / (u + v), v / (u + v)];
  return { error: Math.sqrt(u + v), df: 1 / ((s * s) / (nA - 1) + (t * t) / (nB - 1)) };
}

/**
 * t test of two different groups, b - a in points, two-sided: Welch's (default) or with a pooled variance.
 *
 * For sheets without codes, all pre against all post; print with it "not paired: p is usually too large".
 * Source: Welch 1947; Student 1908. Missing scores are dropped and counted.
 * A group below 2 `too_few`; both constant `zero_variance`.
 */
export function independentT(
  a: Sample,
  b: Sample,
  { pooled = false, confidence = 0.95 }: { readonly pooled?: boolean; readonly confidence?: number } = {},
): IndependentT {
  const [nA, nB] = [a.n, b.n];
  const [sdA, sdB] = [standardDeviation(a), standardDeviation(b)];
  const meanDiff = meanDifference(a, b);
  const described = {
    ...{ nA, nB, nDropped: a.nMissing + b.nMissing },
    ...{ meanA: mean(a), meanB: mean(b), sdA, sdB, meanDiff },
  };
  if (sdA === null || sdB === null || meanDiff === null) {
    return { ...described, ...NO_TEST, reason: 'too_few' };
  }
  if (sdA === 0 && sdB === 0) return { ...described, ...NO_TEST, reason: 'zero_variance' };
  const { error, df } = errorOf(sdA ** 2, nA, sdB ** 2, nB, pooled);
  const t = meanDiff / error;
  const tails = studentTTails(Math.abs(t), df);
  const reach = studentTQuantile(1 - (1 - confidence) / 2, df) * error;
  const p = Math.min(1, 2 * tails.upper);
  const test = { t, df, p, ciLow: meanDiff - reach, ciHigh: meanDiff + reach };
  return { ...described, ...test, ...(p < TINY_P && { lnP: tails.logUpper + Math.LN2 }) };
}
