import { elementAt } from '../samples/element-at';
import { sum } from '../samples/sum';

/**
 * The exact distribution of the rank sum of `size` people drawn from all: element k is the probability of k/2.
 * The ranks may be midranks.
 *
 * Shift algorithm on doubled ranks, counting subsets by size; of each size only the sums that occur, from that of its
 * lowest to that of its highest ranks. Source: Streitberg & Röhmel 1986.
 */
export function rankSumProbabilities(ranks: readonly number[], size: number): Float64Array {
  const doubled = ranks.map((rank) => Math.round(2 * rank)).sort((a, b) => a - b);
  const width = sum(doubled) + 1;
  const rows = Array.from({ length: size + 1 }, () => new Float64Array(width));
  elementAt(rows, 0)[0] = 1;
  const sums = [0];
  for (const shift of doubled) sums.push(elementAt(sums, sums.length - 1) + shift);
  doubled.forEach((shift, index) => {
    for (let chosen = Math.min(index + 1, size); chosen >= 1; chosen -= 1) {
      const highest = elementAt(sums, index + 1) - elementAt(sums, index + 1 - chosen);
      addShifted(elementAt(rows, chosen), elementAt(rows, chosen - 1), shift, [
        elementAt(sums, chosen),
        highest,
      ]);
    }
  });
  const counts = elementAt(rows, size);
  const all = sum(counts);
  return counts.map((count) => count / all);
}

/** The subsets that hold the next rank beside those that do not. */
function addShifted(
  into: Float64Array,
  from: Float64Array,
  shift: number,
  [lowest, highest]: readonly [number, number],
): void {
  for (let at = Math.max(lowest, shift); at <= highest; at += 1) {
    into[at] = (into[at] ?? 0) + (from[at - shift] ?? 0);
  }
}
