import { normalQuantile } from '../distributions/normal-quantile';
import type { NotEstimable } from '../not-estimable';
import type { PairedSample } from '../paired/paired-sample';
import { correlation } from './correlation';
import { correlationP } from './correlation-p';
import { isPerfect } from './is-perfect';

export interface Pearson {
  readonly n: number;
  readonly r: number | null;
  readonly p: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly reason?: NotEstimable;
}

/**
 * Pearson's correlation with its two-sided p and Fisher's z interval tanh(atanh r ± z/√(n-3)), from -1 to 1.
 *
 * Source: Fisher 1921. n < 3 `too_few`; a constant side `zero_variance`; n < 4 or a perfect correlation: no interval.
 */
export function pearson(
  pairs: PairedSample,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): Pearson {
  const { n } = pairs;
  const none = { n, r: null, p: null, ciLow: null, ciHigh: null };
  if (n < 3) return { ...none, reason: 'too_few' };
  const r = correlation(pairs);
  if (r === null) return { ...none, reason: 'zero_variance' };
  const p = correlationP(r, n);
  if (n < 4 || isPerfect(r)) return { ...none, r, p };
  const reach = normalQuantile(1 - (1 - confidence) / 2) / Math.sqrt(n - 3);
  return { n, r, p, ciLow: Math.tanh(Math.atanh(r) - reach), ciHigh: Math.tanh(Math.atanh(r) + reach) };
}
