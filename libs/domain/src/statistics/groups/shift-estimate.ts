import { median } from '../samples/median';

const MOST_DIFFERENCES = 4_000_000;

/**
 * Hodges–Lehmann estimate of how far b lies above a: the median of all differences b - a, in points.
 *
 * Source: Hodges & Lehmann 1963. An empty group or more than four million differences: `null`.
 */
export function shiftEstimate(a: readonly number[], b: readonly number[]): number | null {
  const count = a.length * b.length;
  if (count === 0 || count > MOST_DIFFERENCES) return null;
  const differences = new Float64Array(count);
  let filled = 0;
  for (const high of b) {
    for (const low of a) {
      differences[filled] = high - low;
      filled += 1;
    }
  }
  return median(differences);
}
