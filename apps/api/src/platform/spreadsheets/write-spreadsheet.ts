export interface SheetToWrite {
  /** At most 31 signs, none of []:*?/\ */
  readonly name: string;
  /** The first row is the header. */
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

const TEXT = '@';
const WIDEST = 60;

/**
 * A workbook whose strings are text and stay text (F3): a cell that begins with "=" is never a formula, a phone
 * number keeps its plus, and whoever edits the cell edits text.
 */
export async function writeSpreadsheet(sheets: readonly SheetToWrite[]): Promise<Buffer> {
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
      columns: columnsOf(rows),
      freezePane: { rows: 1 },
    })),
  });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function columnsOf(rows: SheetToWrite['rows']): { width: number; numFmt?: string }[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? null);
    const longest = Math.max(...cells.map((cell) => String(cell ?? '').length));
    const isText = cells.every((cell) => cell === null || typeof cell === 'string');
    return { width: Math.min(WIDEST, Math.max(8, longest + 2)), ...(isText && { numFmt: TEXT }) };
  });
}
