import { sum } from '../samples/sum';

/**
 * Raw alpha k/(k-1)·(1 - Σ variances of the items / variance of the total), without unit.
 *
 * Source: Cronbach 1951. Fewer than two items or totals without spread: `null`.
 *
 * @param itemVariances variance of each item.
 * @param totalVariance variance of the sum of these items.
 */
export function rawAlpha(itemVariances: readonly number[], totalVariance: number): number | null {
  const k = itemVariances.length;
  return k < 2 || totalVariance === 0 ? null : (k / (k - 1)) * (1 - sum(itemVariances) / totalVariance);
}
