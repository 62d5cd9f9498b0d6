import { mean } from '../samples/mean';
import type { Sample } from '../samples/sample';
import { shiftedSample } from './shifted-sample';

/**
 * Mean of b minus mean of a, in points, both taken from a common origin first so that a large offset costs no digits.
 *
 * The origin is the smallest value of both, so that exchanging the groups turns the sign and changes nothing else.
 * An empty group: `null`.
 */
export function meanDifference(a: Sample, b: Sample): number | null {
  const [lowestA, lowestB] = [a.values[0], b.values[0]];
  if (lowestA === undefined || lowestB === undefined) return null;
  const origin = Math.min(lowestA, lowestB);
  const [meanA, meanB] = [mean(shiftedSample(a, origin)), mean(shiftedSample(b, origin))];
  return meanA === null || meanB === null ? null : meanB - meanA;
}
