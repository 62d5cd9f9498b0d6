import type { BrokenCell, TableRow } from './answer-table';
import type { ResponseMapping } from './response-mapping';

/** The cells of a row that the mapping reads though their text is not what somebody typed, by column. */
export function brokenColumns(
  { broken = [] }: TableRow,
  keys: readonly string[],
  { items, link, time, phase }: ResponseMapping,
): { column: string; code: BrokenCell }[] {
  const read = new Set([
    ...items.flatMap(({ column, ticks }) => [column, ...ticks.map((tick) => tick.column)]),
    ...[link.column, time.column, phase.column],
  ]);
  return broken.flatMap(({ at, code }) => {
    const column = keys[at] ?? '';
    return read.has(column) ? [{ column, code }] : [];
  });
}
