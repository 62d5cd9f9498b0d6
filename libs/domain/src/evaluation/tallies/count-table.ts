import type { CountTable } from './tally';

/** Both tables as one: rows of the same key are one row. */
export function addTables(one: CountTable, other: CountTable): CountTable {
  return joinTables(one, other, 1);
}

/**
 * What is left of a table when a part of it is taken out.
 *
 * @throws RangeError when it is no part of it.
 */
export function subtractTable(whole: CountTable, part: CountTable): CountTable {
  return joinTables(whole, part, -1);
}

function joinTables(one: CountTable, other: CountTable, sign: 1 | -1): CountTable {
  const rows: (readonly number[])[] = [];
  let [at, beside] = [0, 0];
  for (;;) {
    const [row, added] = [one[at], other[beside]];
    if (!row && !added) return rows;
    const order = !added ? -1 : !row ? 1 : compareKeys(row, added);
    if (order <= 0) at += 1;
    if (order >= 0) beside += 1;
    const count = (order <= 0 ? countOf(row) : 0) + (order >= 0 ? sign * countOf(added) : 0);
    if (count < 0) throw new RangeError('A tally can only lose what was counted in it');
    if (count > 0) rows.push([...((order <= 0 ? row : added) ?? []).slice(0, -1), count]);
  }
}

function countOf(row: readonly number[] | undefined): number {
  return row?.at(-1) ?? 0;
}

/** Ascending by the first number, then the second; the last one is the count. */
function compareKeys(one: readonly number[], other: readonly number[]): number {
  for (let column = 0; column < one.length - 1; column += 1) {
    const difference = (one[column] ?? 0) - (other[column] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
