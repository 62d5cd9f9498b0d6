import { elementAt } from './element-at';

/**
 * The value that would stand at `position` (from 0) if the list were sorted ascending. Reorders the list.
 *
 * Quickselect (Hoare 1961): linear on average, which matters for the n(n+1)/2 Walsh averages of a large class.
 */
export function selectSmallest(values: Float64Array, position: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = elementAt(values, (low + high) >> 1);
    let left = low;
    let right = high;
    while (left <= right) {
      while (elementAt(values, left) < pivot) left += 1;
      while (elementAt(values, right) > pivot) right -= 1;
      if (left > right) break;
      const swapped = elementAt(values, left);
      values[left] = elementAt(values, right);
      values[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (position <= right) high = right;
    else if (position >= left) low = left;
    else break;
  }
  return elementAt(values, position);
}
