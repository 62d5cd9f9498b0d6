import type { AnswerTable, TableRow } from '../../questionnaires/imports/answer-table';
import type { TableName } from './analysis-mapping';
import { keyRowOf, withoutRowsOfSums } from './rows-of-sums';

export interface NamedTable extends TableName {
  readonly table: AnswerTable;
}

/** A table without the rows that nobody wrote; the row of keys stands beside it. */
export interface ReadTable extends NamedTable {
  readonly keyRow: TableRow | null;
}

/** The tables that have rows of people. */
export function readTables(named: readonly NamedTable[]): ReadTable[] {
  return named
    .map((one) => ({ ...one, keyRow: keyRowOf(one.table), table: withoutRowsOfSums(one.table) }))
    .filter(({ table }) => table.rows.length > 0);
}
