import type { NotEstimable } from '../not-estimable';
import { firstOf, secondOf } from '../paired/paired-sample';
import { elementAt } from '../samples/element-at';
import { mean } from '../samples/mean';
import { sampleOfCounts } from '../samples/sample';
import { sum } from '../samples/sum';
import { total } from '../samples/total';
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
  // Both n² times as large: whole numbers, so that items which agree entirely give exactly 1 and no error at all.
  const ofItems = sum(
    items.map((item, index) => {
      const right = n * elementAt(centres, index) + total(firstOf(item));
      return right * (n - right);
    }),
  );
  const squares = total({ ...totals, values: totals.values.map((value) => value * value) });
  const ofTotals = n * squares - total(totals) ** 2;
  const unreliability = (k * ofItems - ofTotals) / ((k - 1) * ofTotals);
  return {
    ...described,
    kr20: (k * (ofTotals - ofItems)) / ((k - 1) * ofTotals),
    kr21: (k / (k - 1)) * (1 - (meanTotal * (k - meanTotal)) / (k * population)),
    sem: unreliability < 0 ? null : deviation * Math.sqrt(unreliability),
  };
}
