import { sum } from '../samples/sum';
import { variance } from '../samples/variance';

/**
 * Raw alpha k/(k-1)·(1 - Σ variances of the items / variance of the total), without unit.
 *
 * Source: Cronbach 1951. Fewer than two items or totals without spread: `null`.
 *
 * @param itemVariances variance of each item.
 * @param totals sum of these items of each person.
 */
export function rawAlpha(itemVariances: readonly number[], totals: readonly number[]): number | null {
  const k = itemVariances.length;
  const whole = variance(totals);
  if (k < 2 || !whole) return null;
  return (k / (k - 1)) * (1 - sum(itemVariances) / whole);
}
