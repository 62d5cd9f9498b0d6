import { mean } from '../samples/mean';

/**
 * Mean of b minus mean of a, in points, both taken from a common origin first so that a large offset costs no digits.
 *
 * An empty group: `null`.
 */
export function meanDifference(a: readonly number[], b: readonly number[]): number | null {
  const origin = a[0] ?? 0;
  const meanA = mean(a.map((value) => value - origin));
  const meanB = mean(b.map((value) => value - origin));
  return meanA === null || meanB === null ? null : meanB - meanA;
}
