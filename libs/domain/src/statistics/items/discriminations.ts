import { secondOf, type PairedSample } from '../paired/paired-sample';
import { elementAt } from '../samples/element-at';
import { roundForRanks } from '../samples/round-for-ranks';
import { sampleForRanks } from '../samples/sample-for-ranks';
import type { Sample } from '../samples/sample';
import { sum } from '../samples/sum';
import { valueAt } from '../samples/value-at';

const GROUP = 0.27;

/** By total: the share of a person that belongs to the best `size` people; those at the cut share what is left. */
function placesAmongBest(totals: Sample, size: number): number[] {
  const { n, values, counts } = totals;
  const cut = valueAt(totals, n - size);
  const above = sum(counts.filter((_, index) => elementAt(values, index) > cut));
  return values.map((value, index) => {
    if (value > cut) return 1;
    return value === cut ? (size - above) / elementAt(counts, index) : 0;
  });
}

/** The same people, the weakest as the best. */
const turned = ({ values, counts, ...rest }: Sample): Sample => ({
  ...rest,
  values: values.map((value) => -value).reverse(),
  counts: counts.toReversed(),
});

/**
 * Mean of each item among the best 27 % by total minus that among the weakest 27 %: of right/wrong items (1/0) the
 * difference of the shares right. People at a cut share the places that are left.
 *
 * Size of a group: max(1, ⌊0.27n + ½⌋). Source: Kelley 1939. n ≥ 1.
 *
 * @param items counted pairs of each item's value and the total, which is the same of all items.
 */
export function discriminations(items: readonly PairedSample[]): number[] {
  const [any] = items;
  if (any === undefined) return [];
  const totals = sampleForRanks(secondOf(any));
  const size = Math.max(1, Math.floor(GROUP * totals.n + 0.5));
  const best = placesAmongBest(totals, size);
  const weakest = placesAmongBest(turned(totals), size).reverse();
  const weightOf = new Map(
    totals.values.map((value, index) => [value, elementAt(best, index) - elementAt(weakest, index)]),
  );
  return items.map(({ pre, post, counts }) => {
    let difference = 0;
    for (const [row, people] of counts.entries()) {
      const weight = weightOf.get(roundForRanks(elementAt(post, row)) + 0) ?? 0;
      difference += people * elementAt(pre, row) * weight;
    }
    return difference / size;
  });
}
