import type { Sample } from '../samples/sample';
import { differenceAt } from './difference-at';

const MOST_DIFFERENCES = 4_000_000;

/**
 * Hodges–Lehmann estimate of how far b lies above a: the median of all differences b - a, in points.
 *
 * Source: Hodges & Lehmann 1963. An empty group or more than four million differences: `null`.
 */
export function shiftEstimate(a: Sample, b: Sample): number | null {
  const count = a.n * b.n;
  if (count === 0 || count > MOST_DIFFERENCES) return null;
  const upper = differenceAt(a, b, Math.floor(count / 2) + 1);
  return count % 2 === 1 ? upper : (differenceAt(a, b, count / 2) + upper) / 2;
}
