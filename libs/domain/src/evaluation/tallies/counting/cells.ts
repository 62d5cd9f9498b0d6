/** How often each number below `size` was seen: a flat table, or where that would be large only the numbers seen. */
export interface Cells {
  readonly size: number;
  readonly table: Int32Array | Map<number, number>;
}

/**
 * Nothing seen yet.
 *
 * @param dense the most cells of a flat table.
 */
export function cellsOf(size: number, dense: number): Cells {
  return { size, table: size <= dense ? new Int32Array(size) : new Map<number, number>() };
}

/** Counts one more. */
export function countCell({ table }: Cells, key: number): void {
  if (table instanceof Map) table.set(key, (table.get(key) ?? 0) + 1);
  else table[key] = (table[key] ?? 0) + 1;
}

/** Visits every number that was seen, ascending. */
export function eachCell({ table }: Cells, visit: (key: number, count: number) => void): void {
  if (table instanceof Map) {
    for (const [key, count] of [...table].sort(([one], [other]) => one - other)) visit(key, count);
    return;
  }
  for (let key = 0; key < table.length; key += 1) {
    const count = table[key] ?? 0;
    if (count !== 0) visit(key, count);
  }
}

/** All of them in one list, as far as they go; it is nobody's to write in. */
export function countsOf({ size, table }: Cells): Int32Array {
  if (!(table instanceof Map)) return table;
  const counts = new Int32Array(size);
  for (const [key, count] of table) counts[key] = count;
  return counts;
}
