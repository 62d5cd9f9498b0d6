import { selectSmallest } from './select-smallest';

/**
 * Median of values that each count as often as their weight (whole, at least 1) says, in the unit of the values.
 *
 * Reorders both lists: they are those of somebody who made them for this. No values: `null`.
 */
export function weightedMedian(values: Float64Array, weights: Float64Array): number | null {
  if (values.length === 0) return null;
  const n = weights.reduce((all, weight) => all + weight, 0);
  const upper = selectSmallest(values, weights, Math.floor(n / 2));
  return n % 2 === 1 ? upper : (selectSmallest(values, weights, n / 2 - 1) + upper) / 2;
}
