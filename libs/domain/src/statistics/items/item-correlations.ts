import { firstOf, pairedSampleOfCounts, secondOf, type PairedSample } from '../paired/paired-sample';
import { correlation } from '../samples/correlation';
import { elementAt } from '../samples/element-at';
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
export function withRestOf({ pre, post, counts }: PairedSample): PairedSample {
  return pairedSampleOfCounts(
    counts.map(
      (people, row) => [elementAt(pre, row), elementAt(post, row) - elementAt(pre, row), people] as const,
    ),
  );
}

/**
 * Pearson's correlation of each item with its scale, from -1 to 1.
 *
 * n < 2, or an item or a sum without spread: `null`.
 */
export function itemCorrelations({ items, centres }: ScaleTable): ItemCorrelations[] {
  const origin = sum(centres);
  const varies = (from: number, sample: Sample): boolean => Boolean(deviationFrom(from, sample));
  return items.map((item, index) => {
    const centre = elementAt(centres, index);
    const rest = withRestOf(item);
    const hasSpread = varies(centre, firstOf(item));
    return {
      withTotal: hasSpread && varies(origin, secondOf(item)) ? correlation(item) : null,
      withRest: hasSpread && varies(origin - centre, secondOf(rest)) ? correlation(rest) : null,
    };
  });
}
