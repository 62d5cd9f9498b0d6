import { guardCell } from '../../text';
import type { ExportCell } from './answer-cell';

export const CSV_SEPARATORS = [';', ','] as const;
export type CsvSeparator = (typeof CSV_SEPARATORS)[number];

/** With it, spreadsheets read the letters of a CSV file right. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What needs neither guard nor quotes: most cells are codes, times and words. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9_.: -]*$/;

/**
 * One line of a CSV file (RFC 4180), line end included.
 *
 * Definition: a text is guarded against being taken for a formula (`guardCell`) and quoted where it holds a separator, a
 * quote or a line break; a number is written with a decimal comma where the separator is `;`, as spreadsheets in
 * Indonesian read it. A blank is an empty cell.
 */
export function csvRow(cells: readonly ExportCell[], separator: CsvSeparator): string {
  let line = '';
  let between = '';
  for (const cell of cells) {
    line += between + written(cell, separator);
    between = separator;
  }
  return `${line}\r\n`;
}

function written(cell: ExportCell, separator: CsvSeparator): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    return separator === ',' || Number.isInteger(cell) ? String(cell) : String(cell).replace('.', ',');
  }
  if (PLAIN.test(cell)) return cell;
  const text = guardCell(cell);
  return /["\r\n;,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
