import { guessColumns } from '@ikrar/domain';
import { cellText } from '../platform/spreadsheets/cell-text';
import type { SpreadsheetSheet } from '../platform/spreadsheets/spreadsheet';
import { MOST_COLUMNS, MOST_ROWS } from './participant-sheets.dto';
import type { ParticipantSheet } from './participant-sheets.dto';

/** Titles of a class list stand above its header, seldom more of them than these. */
const HIGHEST_HEADER = 10;

/**
 * A sheet as the import takes a list: text by rows. Cells merged downwards below the header hold for each of their
 * rows ("XI IPA 2" beside thirty names); merged sideways they are the title of the sheet and hold for the first.
 */
export function toParticipantSheet(sheet: SpreadsheetSheet): ParticipantSheet {
  const rows = sheet.rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS).map(cellText));
  const titled = rows
    .slice(0, HIGHEST_HEADER)
    .findIndex((row) => guessColumns(row).some((column) => column !== null));
  const header = titled >= 0 ? titled : rows.findIndex((row) => !isBlank(row));
  for (const { row, column, rows: height } of sheet.merged) {
    const value = rows[row]?.[column] ?? '';
    if (row <= header || value === '') continue;
    for (const below of rows.slice(row + 1, row + height).filter((cells) => !isBlank(cells))) {
      while (below.length <= column) below.push('');
      below[column] = value;
    }
  }
  const shortened = sheet.rows
    .slice(0, MOST_ROWS)
    .flatMap((row, at) =>
      row.flatMap((cell, column) => (cell?.lostDigits && column < MOST_COLUMNS ? [{ row: at, column }] : [])),
    );
  return {
    name: sheet.name,
    length: sheet.rows.length,
    rows: rows.map((cells) => ({ cells })),
    shortened,
  };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
