import type { Sample } from './sample';
import { valueAt } from './value-at';

/**
 * Median: the middle value, or the mean of the two middle values, in the unit of the values.
 *
 * n = 0: `null`.
 */
export function median(sample: Sample): number | null {
  const { n } = sample;
  if (n === 0) return null;
  const upper = valueAt(sample, Math.floor(n / 2));
  return n % 2 === 1 ? upper : (valueAt(sample, n / 2 - 1) + upper) / 2;
}
