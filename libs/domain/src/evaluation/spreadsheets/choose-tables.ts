import type { AnalysisMapping, TableName } from './analysis-mapping';
import { readTables, type NamedTable, type ReadTable } from './named-table';
import { besideUnsaid, phaseColumn, phasesOf, sideBySide } from './one-table';
import { twoTables } from './table-mapping';

/** Which tables somebody says are before and after; the same for both: one table holds both. */
export interface ChosenTables {
  readonly before: TableName | null;
  readonly after: TableName | null;
  /** Of one table: the column that tells before from after; null: columns stand beside each other, or nothing was said. */
  readonly phaseColumn: string | null;
  /** Of one table: columns stand beside each other, whatever the headings say. */
  readonly beside: boolean;
}

/**
 * What the tables mean that somebody chose; null where they have no rows.
 *
 * Definition: two tables are before and after. One table for both is split by the column that was named, else by columns
 * side by side where that was said, else by whatever it shows of the two.
 */
export function chooseTables(named: readonly NamedTable[], chosen: ChosenTables): AnalysisMapping | null {
  const tables = readTables(named);
  const find = (name: TableName | null): ReadTable | null =>
    tables.find((one) => name !== null && isSame(one, name)) ?? null;
  const [before, after] = [find(chosen.before), find(chosen.after)];
  if (!before || before !== after) return before || after ? twoTables(before, after) : null;
  if (chosen.phaseColumn !== null) return phasesOf(before, chosen.phaseColumn) ?? besideUnsaid(before);
  if (chosen.beside) return sideBySide(before) ?? besideUnsaid(before);
  return phaseColumn(before) ?? sideBySide(before) ?? besideUnsaid(before);
}

function isSame(one: TableName, other: TableName): boolean {
  return one.file === other.file && one.sheet === other.sheet;
}
