import { normalQuantile } from '../distributions/normal-quantile';
import type { Sample } from '../samples/sample';
import { signedRanks } from './signed-ranks';

export interface RankBiserial {
  readonly rankBiserial: number | null;
  readonly rbLow: number | null;
  readonly rbHigh: number | null;
}

/**
 * Matched-pairs rank-biserial correlation (W+ - W-) / (W+ + W-) on the ranks of the changes, from -1 to 1.
 *
 * Interval tanh(atanh r ± z·√((2n³+3n²+n)/6) / ((n²+n)/2)), n the number of changes. Source: Kerby 2014; King,
 * Rosopa & Minium 2011. No change at all: `null`; |r| = 1: no interval.
 */
export function rankBiserial(differences: Sample, confidence = 0.95): RankBiserial {
  const { ranks, wPlus, wMinus } = signedRanks(differences, 'wilcox');
  const { n } = ranks;
  if (n === 0) return { rankBiserial: null, rbLow: null, rbHigh: null };
  const r = (wPlus - wMinus) / (wPlus + wMinus);
  if (Math.abs(r) >= 1) return { rankBiserial: r, rbLow: null, rbHigh: null };
  const error = Math.sqrt((2 * n ** 3 + 3 * n ** 2 + n) / 6) / ((n ** 2 + n) / 2);
  const reach = normalQuantile(1 - (1 - confidence) / 2) * error;
  return {
    rankBiserial: r,
    rbLow: Math.tanh(Math.atanh(r) - reach),
    rbHigh: Math.tanh(Math.atanh(r) + reach),
  };
}
