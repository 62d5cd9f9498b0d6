import type { ResponseSheet } from '@ikrar/api-client';
import type { AnswerTable } from '@ikrar/domain';

/**
 * The different cells of a sheet as a table. What its columns mean hangs on nothing else, so it can be suggested
 * anew here for other questions; its rows are none of the sheet.
 */
export function sheetTable({ columns }: Pick<ResponseSheet, 'columns'>): AnswerTable {
  const height = Math.max(0, ...columns.map(({ cells }) => cells.length));
  return {
    headers: columns.map(({ key }) => key),
    rows: Array.from({ length: height }, (_, index) => ({
      line: index + 2,
      cells: columns.map(({ cells }) => cells[index] ?? ''),
    })),
  };
}
