import { noncentralityLimits } from '../distributions/noncentrality-limits';
import type { NotEstimable } from '../not-estimable';
import { hedgesCorrection } from '../samples/hedges-correction';
import type { Sample } from '../samples/sample';
import { standardDeviation } from '../samples/standard-deviation';
import { meanDifference } from './mean-difference';

export interface EffectSizeIndependent {
  readonly nA: number;
  readonly nB: number;
  readonly pooledSd: number | null;
  readonly d: number | null;
  readonly dLow: number | null;
  readonly dHigh: number | null;
  readonly g: number | null;
  readonly gLow: number | null;
  readonly gHigh: number | null;
  readonly reason?: NotEstimable;
}

const NONE = { pooledSd: null, d: null, dLow: null, dHigh: null, g: null, gLow: null, gHigh: null };

/**
 * Cohen's d of two different groups, (mean b - mean a)/pooled sd, without unit, with exact noncentral-t limits, and
 * Hedges' g = J·d at df = nA + nB - 2.
 *
 * Source: Hedges 1981; Cumming & Finch 2001. Missing scores are left out.
 * A group below 2 `too_few`; both constant `zero_variance`.
 */
export function effectSizeIndependent(
  a: Sample,
  b: Sample,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): EffectSizeIndependent {
  const [nA, nB] = [a.n, b.n];
  const [sdA, sdB] = [standardDeviation(a), standardDeviation(b)];
  const difference = meanDifference(a, b);
  if (sdA === null || sdB === null || difference === null) return { nA, nB, ...NONE, reason: 'too_few' };
  if (sdA === 0 && sdB === 0) return { nA, nB, ...NONE, reason: 'zero_variance' };
  const df = nA + nB - 2;
  const pooledSd = Math.sqrt(((nA - 1) * sdA ** 2 + (nB - 1) * sdB ** 2) / df);
  const d = difference / pooledSd;
  const scale = Math.sqrt(1 / nA + 1 / nB);
  const limits = noncentralityLimits(d / scale, df, confidence);
  const [dLow, dHigh] = [limits.low * scale, limits.high * scale];
  const j = hedgesCorrection(df) ?? 1;
  return { nA, nB, pooledSd, d, dLow, dHigh, g: d * j, gLow: dLow * j, gHigh: dHigh * j };
}
