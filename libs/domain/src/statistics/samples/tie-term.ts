/**
 * Σ(t³ - t) over the groups of equal values, t being the size of a group: the tie correction of rank tests.
 *
 * 0 when all values differ or there are none.
 */
export function tieTerm(values: Iterable<number>): number {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  let term = 0;
  for (const size of sizes.values()) term += size ** 3 - size;
  return term;
}
