import { elementAt } from '../samples/element-at';
import { sum } from '../samples/sum';

const GROUP = 0.27;

/**
 * Share right of each item (1/0) among the best 27 % by total; people at the cut share the places that are left.
 *
 * Size of the group: max(1, ⌊0.27n + ½⌋). Source: Kelley 1939. n ≥ 1; with negated totals it is the lower group.
 */
export function upperGroupShare(items: readonly (readonly number[])[], totals: readonly number[]): number[] {
  const size = Math.max(1, Math.floor(GROUP * totals.length + 0.5));
  const cut = elementAt(
    totals.toSorted((a, b) => b - a),
    size - 1,
  );
  const above = totals.filter((total) => total > cut).length;
  const at = totals.filter((total) => total === cut).length;
  const weights = totals.map((total) => (total > cut ? 1 : total === cut ? (size - above) / at : 0));
  return items.map((item) => sum(item.map((right, person) => right * elementAt(weights, person))) / size);
}
