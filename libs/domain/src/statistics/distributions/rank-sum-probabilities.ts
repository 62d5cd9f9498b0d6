import { elementAt } from '../samples/element-at';
import { sum } from '../samples/sum';

/**
 * The exact distribution of the rank sum of `size` people drawn from all: element k is the probability of k/2.
 * The ranks may be midranks.
 *
 * Shift algorithm on doubled ranks, counting subsets by size. Source: Streitberg & Röhmel 1986.
 */
export function rankSumProbabilities(ranks: readonly number[], size: number): Float64Array {
  const doubled = ranks.map((rank) => Math.round(2 * rank));
  const width = sum(doubled) + 1;
  const rows = Array.from({ length: size + 1 }, () => new Float64Array(width));
  elementAt(rows, 0)[0] = 1;
  let reached = 0;
  doubled.forEach((shift, index) => {
    reached += shift;
    for (let chosen = Math.min(index + 1, size); chosen >= 1; chosen -= 1) {
      const from = elementAt(rows, chosen - 1);
      const into = elementAt(rows, chosen);
      for (let at = reached; at >= shift; at -= 1) {
        into[at] = elementAt(into, at) + elementAt(from, at - shift);
      }
    }
  });
  const counts = elementAt(rows, size);
  const all = sum(counts);
  return counts.map((count) => count / all);
}
