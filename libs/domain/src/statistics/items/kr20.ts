import type { NotEstimable } from '../not-estimable';
import { firstOf, secondOf } from '../paired/paired-sample';
import { elementAt } from '../samples/element-at';
import { mean } from '../samples/mean';
import { sampleOfCounts } from '../samples/sample';
import { sum } from '../samples/sum';
import { deviationFrom } from './deviation-from';
import type { ScaleTable } from './scale-table';

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
 * Richardson 1937.
 * n < 2 `too_few`; k < 2 `too_few_items`; everybody has the same total `zero_variance`.
 */
export function kr20({ n, items, centres }: ScaleTable): Kr20 {
  const k = items.length;
  const [any] = items;
  const totals = any === undefined ? sampleOfCounts([[0, n]]) : secondOf(any);
  const origin = sum(centres);
  const centre = mean(totals);
  const meanTotal = centre === null ? null : origin + centre;
  const deviation = n === 1 ? 0 : deviationFrom(origin, totals);
  const population = deviation === null ? null : (deviation ** 2 * (n - 1)) / n;
  const described = { n, k, meanTotal, varTotalPopulation: population };
  const none = { kr20: null, kr21: null, sem: null };
  if (n < 2 || meanTotal === null || deviation === null) return { ...described, ...none, reason: 'too_few' };
  if (k < 2) return { ...described, ...none, reason: 'too_few_items' };
  if (!population) return { ...described, ...none, reason: 'zero_variance' };
  const shares = items.map((item, index) => elementAt(centres, index) + (mean(firstOf(item)) ?? 0));
  const stretch = k / (k - 1);
  const reliability = stretch * (1 - sum(shares.map((p) => p * (1 - p))) / population);
  return {
    ...described,
    kr20: reliability,
    kr21: stretch * (1 - (meanTotal * (k - meanTotal)) / (k * population)),
    sem: reliability > 1 ? null : deviation * Math.sqrt(1 - reliability),
  };
}
