/** Σx; 0 for an empty list. Sums of whole points are exact up to 2^53. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
