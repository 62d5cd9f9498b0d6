import { elementAt } from './element-at';

/**
 * Quantile of type 7 (R's default, Excel's INC; SPSS differs): linear between the order statistics around
 * (n - 1)·p, in the unit of the values.
 *
 * Source: Hyndman & Fan 1996, definition 7. n = 0: `null`.
 */
export function quantile(values: readonly number[], p: number): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = elementAt(sorted, below);
  const high = elementAt(sorted, Math.min(below + 1, sorted.length - 1));
  return low + (position - below) * (high - low);
}
