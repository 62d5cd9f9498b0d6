import { elementAt } from '../samples/element-at';
import type { Sample } from '../samples/sample';

/** How many differences are at most `limit`, the highest of these, and the lowest of the others. */
function splitAt(a: Sample, b: Sample, limit: number) {
  let first = 0;
  let reached = a.n;
  let [count, highest, lowest] = [0, -Infinity, Infinity];
  for (const [index, high] of b.values.entries()) {
    // The higher b, the more of a's low values are too far away; a value once too far away stays so.
    while (first < a.values.length && high - elementAt(a.values, first) > limit) {
      reached -= elementAt(a.counts, first);
      first += 1;
    }
    count += reached * elementAt(b.counts, index);
    if (first < a.values.length) highest = Math.max(highest, high - elementAt(a.values, first));
    if (first > 0) lowest = Math.min(lowest, high - elementAt(a.values, first - 1));
  }
  return { count, highest, lowest };
}

/**
 * The difference b - a, in points, that would stand at `position` (from 1) if all nA·nB were sorted ascending.
 *
 * Bisection between differences that occur, each step costing the distinct values of a and b, so the answer is exact
 * and no difference has to be written down. Both groups have observations; 1 ≤ position ≤ nA·nB.
 */
export function differenceAt(a: Sample, b: Sample, position: number): number {
  let low = elementAt(b.values, 0) - elementAt(a.values, a.values.length - 1);
  let high = elementAt(b.values, b.values.length - 1) - elementAt(a.values, 0);
  while (low < high) {
    const middle = low / 2 + high / 2;
    // Between neighbouring numbers there is no middle: it would round to one of them.
    const { count, highest, lowest } = splitAt(a, b, middle < high ? Math.max(low, middle) : low);
    if (count >= position) high = highest;
    else low = lowest;
  }
  return high;
}
