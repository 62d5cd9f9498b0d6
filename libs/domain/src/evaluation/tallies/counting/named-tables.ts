import type { SheetDesign } from '../../design/evaluation-design';
import type { CountTable } from '../tally';

/** Tables by the ids of the items at these positions. */
export function namedTables(
  { items }: SheetDesign,
  tables: readonly CountTable[],
  positions: readonly number[],
): Record<string, CountTable> {
  return Object.fromEntries(tables.map((table, index) => [items[positions[index] ?? 0]?.id ?? '', table]));
}
