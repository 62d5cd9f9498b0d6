import { firstOf } from '../paired/paired-sample';
import { elementAt } from '../samples/element-at';
import { sum } from '../samples/sum';
import { total } from '../samples/total';
import type { ScaleTable } from './scale-table';

/**
 * Mean of the correlations of all pairs of items (at least two, all with spread), without unit.
 *
 * From the sums of products, r = (nΣxy - ΣxΣy)/√((nΣx² - (Σx)²)(nΣy² - (Σy)²)): exact in whole numbers up to 2^53,
 * and the items being taken from their smallest value, no offset is lost in the difference.
 */
export function meanInterItemR({ n, items, products }: ScaleTable): number {
  const sums = items.map((item) => total(firstOf(item)));
  const covariance = (one: number, other: number): number =>
    n * elementAt(elementAt(products, one), other - one) - elementAt(sums, one) * elementAt(sums, other);
  const lengths = items.map((_, item) => Math.sqrt(covariance(item, item)));
  const correlations = lengths.flatMap((length, one) =>
    lengths.slice(one + 1).map((otherLength, step) => {
      const r = covariance(one, one + 1 + step) / (length * otherLength);
      return Math.max(-1, Math.min(1, r));
    }),
  );
  return sum(correlations) / correlations.length;
}
