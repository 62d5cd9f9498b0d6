import type { NotEstimable } from '../not-estimable';
import { columns } from '../samples/columns';
import { completeRows } from '../samples/complete-rows';
import { mean } from '../samples/mean';
import { sum } from '../samples/sum';
import { variance } from '../samples/variance';

export interface Kr20 {
  readonly n: number;
  readonly k: number;
  readonly meanTotal: number | null;
  readonly varTotalPopulation: number | null;
  readonly kr20: number | null;
  readonly kr21: number | null;
  /** Standard error of measurement, in points. */
  readonly sem: number | null;
  readonly reason?: NotEstimable;
}

/**
 * Kuder–Richardson 20 and 21 of right/wrong items (1/0), without unit.
 *
 * KR-20 = k/(k-1)·(1 - Σp(1-p)/σ²), KR-21 = k/(k-1)·(1 - m(k-m)/(kσ²)), σ² the population variance of the totals;
 * sem = s·√(1 - KR-20). All items stay in and count in k, constant ones too (alpha drops them). Source: Kuder &
 * Richardson 1937. Sheets with a missing answer are left out.
 * n < 2 `too_few`; k < 2 `too_few_items`; everybody has the same total `zero_variance`.
 */
export function kr20(rows: readonly (readonly (number | null)[])[]): Kr20 {
  const complete = completeRows(rows);
  const n = complete.length;
  const k = rows[0]?.length ?? 0;
  const totals = complete.map((row) => sum(row));
  const meanTotal = mean(totals);
  const sample = variance(totals);
  const population = n === 1 ? 0 : sample === null ? null : (sample * (n - 1)) / n;
  const described = { n, k, meanTotal, varTotalPopulation: population };
  const none = { kr20: null, kr21: null, sem: null };
  if (n < 2 || meanTotal === null || sample === null) return { ...described, ...none, reason: 'too_few' };
  if (k < 2) return { ...described, ...none, reason: 'too_few_items' };
  if (!population) return { ...described, ...none, reason: 'zero_variance' };
  const shares = columns(complete).map((item) => sum(item) / n);
  const stretch = k / (k - 1);
  const reliability = stretch * (1 - sum(shares.map((p) => p * (1 - p))) / population);
  return {
    ...described,
    kr20: reliability,
    kr21: stretch * (1 - (meanTotal * (k - meanTotal)) / (k * population)),
    sem: reliability > 1 ? null : Math.sqrt(sample) * Math.sqrt(1 - reliability),
  };
}
