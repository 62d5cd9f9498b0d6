import { noncentralityLimits } from '../distributions/noncentrality-limits';
import { hedgesCorrection } from '../samples/hedges-correction';
import type { PairedSample } from './paired-sample';
import { riseOfPairs } from './rise-of-pairs';

export interface EffectSizePaired {
  readonly n: number;
  readonly dz: number | null;
  readonly dzLow: number | null;
  readonly dzHigh: number | null;
  readonly gz: number | null;
  readonly dav: number | null;
  readonly davLow: number | null;
  readonly davHigh: number | null;
  readonly gav: number | null;
  readonly gavLow: number | null;
  readonly gavHigh: number | null;
  readonly j: number | null;
}

const times = (value: number | null, factor: number | null): number | null =>
  value === null || factor === null ? null : value * factor;

/**
 * Standardised size of a rise, without unit. The main one to print is `gav`; `dz` only with its name.
 *
 * - dz = d̄ / s_d, its limits exact from the noncentral t distribution, divided by √n.
 * - dav = d̄ / √((s_pre² + s_post²)/2) (Cumming 2012), its limits those of dz times s_d/s_av (Algina & Keselman 2003).
 * - gz, gav = J·d with Hedges' exact J at df = n - 1; `null` for df < 2.
 *
 * n < 2 or every rise the same: no dz and no limits; dav still where there is a spread.
 */
export function effectSizePaired(
  pairs: PairedSample,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): EffectSizePaired {
  const { n } = pairs;
  const { t, meanDiff, sdDiff, sdPre, sdPost } = riseOfPairs(pairs);
  const sdAverage = sdPre === null || sdPost === null ? null : Math.sqrt((sdPre ** 2 + sdPost ** 2) / 2);
  const perAverage = sdAverage ? 1 / sdAverage : null;
  const limits = t === null ? null : noncentralityLimits(t, n - 1, confidence);
  const dzLow = times(limits && limits.low, 1 / Math.sqrt(n));
  const dzHigh = times(limits && limits.high, 1 / Math.sqrt(n));
  const dz = t === null ? null : t / Math.sqrt(n);
  const dav = times(meanDiff, perAverage);
  const davLow = times(times(dzLow, sdDiff), perAverage);
  const davHigh = times(times(dzHigh, sdDiff), perAverage);
  const j = hedgesCorrection(n - 1);
  return {
    n,
    dz,
    dzLow,
    dzHigh,
    gz: times(dz, j),
    dav,
    davLow,
    davHigh,
    gav: times(dav, j),
    gavLow: times(davLow, j),
    gavHigh: times(davHigh, j),
    j,
  };
}
