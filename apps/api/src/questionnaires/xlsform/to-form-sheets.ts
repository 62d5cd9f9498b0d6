import type { FormSheet } from '@ikrar/domain';
import type { FieldError } from '../../platform/http/problems';
import { cellText } from '../../platform/spreadsheets/cell-text';
import { columnLetters } from '../../platform/spreadsheets/column-letters';
import type { SpreadsheetSheet } from '../../platform/spreadsheets/spreadsheet';

const READ = ['survey', 'choices', 'settings'];

/**
 * The sheets of a form as text, and the cells whose text nobody can trust: merged ones, errors, numbers that the
 * spreadsheet has shortened. A formula stands for what it gave.
 */
export function toFormSheets(sheets: readonly SpreadsheetSheet[]): {
  sheets: FormSheet[];
  errors: FieldError[];
} {
  const read = sheets.filter(({ name }) => READ.includes(name.trim().toLowerCase()));
  return {
    sheets: read.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellText)) })),
    errors: read.flatMap(errorsOf),
  };
}

function errorsOf({ name, rows, merged }: SpreadsheetSheet): FieldError[] {
  const at = (row: number, column: number, code: string): FieldError => {
    const letters = columnLetters(column);
    return { field: `${name}!${letters}${row + 1}`, code, sheet: name, row: row + 1, column: letters };
  };
  const inCells = rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => {
      if (cell?.type === 'error') return [at(rowIndex, column, 'cell-error')];
      return cell?.lostDigits ? [at(rowIndex, column, 'digits-lost')] : [];
    }),
  );
  return [...merged.map(({ row, column }) => at(row, column, 'cells-merged')), ...inCells];
}
