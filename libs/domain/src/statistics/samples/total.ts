import { elementAt } from './element-at';
import type { Sample } from './sample';

/** Σx over everybody, in the unit of the values; 0 without values. Totals of whole points are exact up to 2^53. */
export function total({ values, counts }: Pick<Sample, 'values' | 'counts'>): number {
  let all = 0;
  for (const [index, value] of values.entries()) all += elementAt(counts, index) * value;
  return all;
}
