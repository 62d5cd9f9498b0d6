import { elementAt } from './element-at';

/** Turns rows (people) into columns (items or waves). No rows: no columns. */
export function columns(rows: readonly (readonly number[])[]): number[][] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => rows.map((row) => elementAt(row, column)));
}
