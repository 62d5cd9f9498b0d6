import type { Cell, CellValue, Sheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { SpreadsheetCell, SpreadsheetSheet } from '../spreadsheet';

const FIRST_UNSAFE = 1e15;

/** The sheets of an XLSX workbook in the words of our port; `hucre` is known here and in the writer alone. */
export async function readWorkbook(bytes: Uint8Array): Promise<SpreadsheetSheet[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: trimmed(
      sheet.rows.map((row, at) => row.map((value, column) => toCell(value, detailOf(sheet, at, column)))),
    ),
    merged: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
  }));
}

function detailOf(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells?.get(`${row},${column}`);
}

function toCell(value: CellValue, detail: Cell | undefined): SpreadsheetCell | null {
  if (value === null || value === '') return null;
  const formula = detail?.formula === undefined ? {} : { formula: true as const };
  if (detail?.type === 'error') return { type: 'error', value: String(value), ...formula };
  if (value instanceof Date) return { ...dateCell(value), ...formula };
  switch (typeof value) {
    case 'number': {
      const lost = Math.abs(value) >= FIRST_UNSAFE ? { lostDigits: true as const } : {};
      return { type: 'number', value, ...formula, ...lost };
    }
    case 'boolean':
      return { type: 'boolean', value, ...formula };
    default:
      return { type: 'text', value, ...formula };
  }
}

/** Spreadsheets know no zone; a time without a day counts from their day nought. */
function dateCell(value: Date): SpreadsheetCell {
  if (Number.isNaN(value.getTime())) return { type: 'error', value: '#NUM!' };
  const [day = '', time = ''] = value.toISOString().split('T');
  const minutes = time.slice(0, 5);
  if (value.getUTCFullYear() < 1900) return { type: 'text', value: minutes };
  return { type: 'date', value: minutes === '00:00' ? day : `${day}T${minutes}` };
}

/** Formatted but empty rows and columns at the end say nothing. */
function trimmed(rows: (SpreadsheetCell | null)[][]): (SpreadsheetCell | null)[][] {
  for (const row of rows) while (row.length > 0 && row.at(-1) === null) row.pop();
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}
