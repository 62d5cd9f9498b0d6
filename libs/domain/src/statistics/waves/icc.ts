import { fQuantile } from '../distributions/f-quantile';
import { fTails } from '../distributions/f-tails';
import type { NotEstimable } from '../not-estimable';
import { completeRows } from '../samples/complete-rows';
import { waveVariation } from './wave-variation';

export interface Icc {
  readonly n: number;
  readonly k: number;
  /** Absolute agreement of single scores, ICC(A,1). */
  readonly iccA1: number | null;
  /** Consistency of single scores, ICC(C,1), with its interval. */
  readonly iccC1: number | null;
  readonly iccC1Low: number | null;
  readonly iccC1High: number | null;
  readonly f: number | null;
  readonly df1: number | null;
  readonly df2: number | null;
  readonly p: number | null;
  readonly reason?: NotEstimable;
}

const NONE = {
  ...{ iccA1: null, iccC1: null, iccC1Low: null, iccC1High: null },
  ...{ f: null, df1: null, df2: null, p: null },
};

/**
 * Intraclass correlations of the same people in several waves, without unit: how alike their scores stay.
 *
 * With mean squares R (people), C (waves), E (rest): C1 = (R-E)/(R+(k-1)E), A1 = (R-E)/(R+(k-1)E+k(C-E)/n); the limits
 * of C1 from F = R/E. Source: McGraw & Wong 1996. Only people with every wave count.
 * n < 2 or k < 2 `too_few`; no rest `zero_variance`.
 */
export function icc(
  waves: readonly (readonly (number | null)[])[],
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): Icc {
  const rows = completeRows(waves);
  const n = rows.length;
  const k = waves[0]?.length ?? 0;
  if (n < 2 || k < 2) return { n, k, ...NONE, reason: 'too_few' };
  const variation = waveVariation(rows);
  if (variation.rest === 0) return { n, k, ...NONE, reason: 'zero_variance' };
  const [df1, df2] = [n - 1, (n - 1) * (k - 1)];
  const people = variation.people / df1;
  const waveSquare = variation.waves / (k - 1);
  const rest = variation.rest / df2;
  const f = people / rest;
  const upperPoint = 1 - (1 - confidence) / 2;
  const fLow = f / fQuantile(upperPoint, df1, df2);
  const fHigh = f * fQuantile(upperPoint, df2, df1);
  return {
    ...{ n, k },
    iccA1: (people - rest) / (people + (k - 1) * rest + (k / n) * (waveSquare - rest)),
    iccC1: (people - rest) / (people + (k - 1) * rest),
    iccC1Low: (fLow - 1) / (fLow + k - 1),
    iccC1High: (fHigh - 1) / (fHigh + k - 1),
    ...{ f, df1, df2, p: fTails(f, df1, df2).upper },
  };
}
