import type { Sample } from '../samples/sample';
import { standardDeviation } from '../samples/standard-deviation';

/**
 * Sample standard deviation of values that were taken from `origin`, in their unit.
 *
 * What counts as rounding is judged by the values as they were observed, x + origin: at a large offset their last
 * digits are noise. n < 2: `null`.
 */
export function deviationFrom(origin: number, sample: Sample): number | null {
  const ends = [sample.values[0] ?? 0, sample.values.at(-1) ?? 0];
  return standardDeviation(sample, Math.max(...ends.map((value) => Math.abs(value + origin))));
}
