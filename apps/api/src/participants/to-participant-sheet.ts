import { cellText } from '../platform/spreadsheets/cell-text';
import type { SpreadsheetSheet } from '../platform/spreadsheets/spreadsheet';
import { MOST_COLUMNS, MOST_ROWS } from './participant-sheets.dto';
import type { ParticipantSheet } from './participant-sheets.dto';

/**
 * A sheet as the import takes a list: text by rows. Cells merged downwards below the header hold for each of their
 * rows ("XI IPA 2" beside thirty names); merged sideways they are the title of the sheet and hold for the first.
 */
export function toParticipantSheet(sheet: SpreadsheetSheet): ParticipantSheet {
  const rows = sheet.rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS).map(cellText));
  const header = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  for (const { row, column, rows: height } of sheet.merged) {
    const value = rows[row]?.[column] ?? '';
    if (row <= header || value === '') continue;
    for (const below of rows.slice(row + 1, row + height)) {
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
