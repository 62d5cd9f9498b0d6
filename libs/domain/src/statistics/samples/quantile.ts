import type { Sample } from './sample';
import { valueAt } from './value-at';

/**
 * Quantile of type 7 (R's default, Excel's INC; SPSS differs): linear between the order statistics around
 * (n - 1)·p, in the unit of the values.
 *
 * Source: Hyndman & Fan 1996, definition 7. n = 0: `null`.
 */
export function quantile(sample: Sample, p: number): number | null {
  if (sample.n === 0) return null;
  const last = sample.n - 1;
  const position = last * p;
  const below = Math.floor(position);
  const low = valueAt(sample, below);
  const high = valueAt(sample, Math.min(below + 1, last));
  return low + (position - below) * (high - low);
}
