import { firstOf, pairedSampleOfCounts } from '../paired/paired-sample';
import { elementAt } from '../samples/element-at';
import { sum } from '../samples/sum';
import { total } from '../samples/total';
import type { ScaleTable } from './scale-table';

type Counts = readonly (readonly number[])[];

/**
 * The table of a scale from what a tally counted; for whole numbers it equals the one made from the sheets themselves.
 *
 * @param n sheets on which nothing is missing.
 * @param items of each item [value, sum of all items of the sheet, sheets].
 * @param products [i, j, Σ x_i·x_j] with i ≤ j positions of items; those that are 0 may be absent.
 * @throws RangeError when an item does not count n sheets, or a product belongs to no item.
 */
export function scaleTableOfCounts(
  n: number,
  items: readonly Counts[],
  products: Counts,
  nDropped = 0,
): ScaleTable {
  const raw = items.map((rows) =>
    pairedSampleOfCounts(
      rows.map((row) => [elementAt(row, 0), elementAt(row, 1), elementAt(row, 2)] as const),
    ),
  );
  if (raw.some((item) => item.n !== n)) throw new RangeError(`Every item must count ${n} sheets`);
  const centres = raw.map(({ pre }) => pre[0] ?? 0);
  const origin = sum(centres);
  const sums = raw.map((item) => total(firstOf(item)));
  const rawProducts = items.map((_, item) => items.slice(item).map(() => 0));
  for (const row of products) {
    const [one, other] = [elementAt(row, 0), elementAt(row, 1)];
    const ofOne = elementAt(rawProducts, one);
    ofOne[other - one] = elementAt(ofOne, other - one) + elementAt(row, 2);
  }
  return {
    ...{ n, nDropped, centres },
    items: raw.map((item, index) => ({
      ...item,
      pre: item.pre.map((value) => value - elementAt(centres, index)),
      post: item.post.map((value) => value - origin),
    })),
    products: rawProducts.map((ofOne, one) =>
      ofOne.map((product, step) => {
        const [c, d] = [elementAt(centres, one), elementAt(centres, one + step)];
        const [s, t] = [elementAt(sums, one), elementAt(sums, one + step)];
        return product - c * t - d * s + n * c * d;
      }),
    ),
  };
}
