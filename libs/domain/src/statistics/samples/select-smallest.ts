import { elementAt } from './element-at';

function swap(list: Float64Array, a: number, b: number): void {
  const kept = elementAt(list, a);
  list[a] = elementAt(list, b);
  list[b] = kept;
}

function sumBetween(list: Float64Array, from: number, to: number): number {
  let all = 0;
  for (let index = from; index <= to; index += 1) all += elementAt(list, index);
  return all;
}

/**
 * The value that would stand at `position` (from 0) if each value were written as often as its weight says and the list
 * sorted ascending. Reorders both lists.
 *
 * Quickselect (Hoare 1961) with weights: linear on average, where sorting all pairs of values would be too slow.
 */
export function selectSmallest(values: Float64Array, weights: Float64Array, position: number): number {
  let low = 0;
  let high = values.length - 1;
  let wanted = position;
  while (low < high) {
    const pivot = elementAt(values, (low + high) >> 1);
    let left = low;
    let right = high;
    while (left <= right) {
      while (elementAt(values, left) < pivot) left += 1;
      while (elementAt(values, right) > pivot) right -= 1;
      if (left > right) break;
      swap(values, left, right);
      swap(weights, left, right);
      left += 1;
      right -= 1;
    }
    const below = sumBetween(weights, low, right);
    const notAbove = below + sumBetween(weights, right + 1, left - 1);
    if (wanted < below) high = right;
    else if (wanted < notAbove) return pivot;
    else {
      low = left;
      wanted -= notAbove;
    }
  }
  return elementAt(values, low);
}
