import { firstOf, secondOf, type PairedSample } from '../paired/paired-sample';
import { correlation } from '../samples/correlation';
import { elementAt } from '../samples/element-at';
import { once } from '../samples/once';
import type { Sample } from '../samples/sample';
import { sum } from '../samples/sum';
import { deviationFrom } from './deviation-from';
import type { ScaleTable } from './scale-table';

export interface ItemCorrelations {
  /** With the sum of all items, this one in it. */
  readonly withTotal: number | null;
  /** With the sum of the other items. */
  readonly withRest: number | null;
}

/** The item and, instead of the total, the sum of the other items. */
export const withRestOf = /* @__PURE__ */ once((item: PairedSample): PairedSample => {
  // less by the same within each value of the item, so the pairs stay in their order
  return { ...item, post: item.post.map((total, row) => total - elementAt(item.pre, row)) };
});

/**
 * Pearson's correlation of each item with its scale, from -1 to 1.
 *
 * n < 2, or an item or a sum without spread: `null`.
 */
export const itemCorrelations = /* @__PURE__ */ once(({ items, centres }: ScaleTable): ItemCorrelations[] => {
  const origin = sum(centres);
  const totalVaries = items[0] !== undefined && Boolean(deviationFrom(origin, secondOf(items[0])));
  const varies = (from: number, sample: Sample): boolean => Boolean(deviationFrom(from, sample));
  return items.map((item, index) => {
    const centre = elementAt(centres, index);
    const rest = withRestOf(item);
    const hasSpread = varies(centre, firstOf(item));
    return {
      withTotal: hasSpread && totalVaries ? correlation(item) : null,
      withRest: hasSpread && varies(origin - centre, secondOf(rest)) ? correlation(rest) : null,
    };
  });
});
