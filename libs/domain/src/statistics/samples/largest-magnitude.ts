import type { Sample } from './sample';

/** max |x| over all samples, in the unit of the values; 0 when there is no value. */
export function largestMagnitude(...samples: readonly Sample[]): number {
  // ascending: the largest magnitude stands at one of the ends
  const ends = samples.flatMap(({ values }) => [values[0] ?? 0, values.at(-1) ?? 0]);
  return Math.max(0, ...ends.map(Math.abs));
}
