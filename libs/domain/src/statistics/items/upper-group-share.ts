import { secondOf, type PairedSample } from '../paired/paired-sample';
import { elementAt } from '../samples/element-at';
import { roundForRanks } from '../samples/round-for-ranks';
import { sampleForRanks } from '../samples/sample-for-ranks';
import { valueAt } from '../samples/value-at';

const GROUP = 0.27;

/**
 * Mean of an item among the best 27 % by total; of a right/wrong item (1/0) it is the share right. People at the cut
 * share the places that are left.
 *
 * Size of the group: max(1, ⌊0.27n + ½⌋). Source: Kelley 1939. n ≥ 1; with negated totals it is the lower group.
 *
 * @param item counted pairs of the item's value and the total.
 */
export function upperGroupShare(item: PairedSample): number {
  const size = Math.max(1, Math.floor(GROUP * item.n + 0.5));
  const cut = valueAt(sampleForRanks(secondOf(item)), item.n - size);
  let [above, valueAbove, at, valueThere] = [0, 0, 0, 0];
  for (const [row, people] of item.counts.entries()) {
    const value = people * elementAt(item.pre, row);
    const total = roundForRanks(elementAt(item.post, row));
    if (total > cut) [above, valueAbove] = [above + people, valueAbove + value];
    else if (total === cut) [at, valueThere] = [at + people, valueThere + value];
  }
  return (valueAbove + (valueThere * (size - above)) / at) / size;
}
