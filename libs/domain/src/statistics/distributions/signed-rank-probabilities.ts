import { sum } from '../samples/sum';

/**
 * The exact distribution of the sum of positive ranks when each rank is positive or negative with chance ½:
 * element k is the probability of the sum k/2. The ranks may be midranks.
 *
 * Shift algorithm on doubled ranks. Source: Streitberg & Röhmel 1986. No ranks: certainly 0.
 */
export function signedRankProbabilities(ranks: readonly number[]): Float64Array {
  const doubled = ranks.map((rank) => Math.round(2 * rank));
  const chances = new Float64Array(sum(doubled) + 1);
  chances[0] = 1;
  let reached = 0;
  for (const shift of doubled) {
    reached += shift;
    for (let at = reached; at >= shift; at -= 1) {
      chances[at] = ((chances[at] ?? 0) + (chances[at - shift] ?? 0)) / 2;
    }
    for (let at = Math.min(shift, reached + 1) - 1; at >= 0; at -= 1) chances[at] = (chances[at] ?? 0) / 2;
  }
  return chances;
}
