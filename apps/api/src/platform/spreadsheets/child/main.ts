// Reads one spreadsheet from stdin and writes its sheets as JSON to stdout. It runs alone, with little memory, no
// environment and no right to files: whatever a hostile file does to the library happens here.
import { buffer } from 'node:stream/consumers';
import type { SpreadsheetRefusal, SpreadsheetSheet } from '../spreadsheet';
import { SPREADSHEET_LIMITS } from '../spreadsheet';
import { readText } from './read-text';
import { readWorkbook } from './read-workbook';

export type ChildAnswer = { sheets: SpreadsheetSheet[] } | { refusal: SpreadsheetRefusal };

process.stdout.write(JSON.stringify(await answer(await buffer(process.stdin))));

async function answer(bytes: Buffer): Promise<ChildAnswer> {
  try {
    const sheets = await sheetsOf(bytes);
    if (!sheets) return { refusal: 'spreadsheet.unreadable' };
    return countCells(sheets) > SPREADSHEET_LIMITS.cells ? { refusal: 'spreadsheet.too-heavy' } : { sheets };
  } catch (error) {
    // The library throws many kinds of errors at a damaged file; for us they are all one, told on the log.
    process.stderr.write(String(error).slice(0, 500));
    return { refusal: 'spreadsheet.unreadable' };
  }
}

async function sheetsOf(bytes: Buffer): Promise<SpreadsheetSheet[] | null> {
  if (bytes.toString('latin1', 0, 2) === 'PK') return readWorkbook(bytes);
  const sheet = readText(bytes);
  return sheet && [sheet];
}

function countCells(sheets: readonly SpreadsheetSheet[]): number {
  return sheets.reduce(
    (sum, { rows }) =>
      sum + rows.reduce((ofRows, row) => ofRows + row.filter((cell) => cell !== null).length, 0),
    0,
  );
}
