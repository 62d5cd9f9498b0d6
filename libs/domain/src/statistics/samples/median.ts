import { selectSmallest } from './select-smallest';

/**
 * Median: the middle value, or the mean of the two middle values, in the unit of the values.
 *
 * n = 0: `null`.
 */
export function median(values: Iterable<number>): number | null {
  const list = Float64Array.from(values);
  if (list.length === 0) return null;
  const middle = list.length >> 1;
  const upper = selectSmallest(list, middle);
  if (list.length % 2 === 1) return upper;
  return (selectSmallest(list, middle - 1) + upper) / 2;
}
