import { parseCsv } from 'hucre/csv';
import type { SpreadsheetCell, SpreadsheetSheet } from '../spreadsheet';

const SEPARATORS = ['\t', ';', ','] as const;
/** Spreadsheets show long numbers so, and write what they show. */
const SCIENTIFIC = /^[+-]?\d(?:[.,](\d+))?E\+?(\d{1,3})$/i;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f]/;

/**
 * The rows of a text file with separated values; null when it is no text. Everything stays text, exactly as it was
 * written: a number of 16 digits keeps them all.
 */
export function readText(bytes: Uint8Array): SpreadsheetSheet | null {
  const text = decode(bytes)?.replace(/^\uFEFF/, '');
  if (text === undefined || CONTROL.test(text)) return null;
  const rows = parseCsv(text, { delimiter: separatorOf(text) }).map((row) => row.map(toCell));
  while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return { name: '', hidden: false, rows, merged: [] };
}

/** A byte order mark decides; else it is UTF-8 when it can be, else what old versions of Excel write. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Thrown for one reason alone: the bytes are no UTF-8.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The first line decides: a comma further down may be a title after a name ("Siti Aminah, S.Pd"). What stands
 * between quotes separates nothing.
 */
function separatorOf(text: string): string {
  const first = text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? '';
  const bare = first.replace(/"(?:[^"]|"")*"/g, '');
  return SEPARATORS.find((sign) => bare.includes(sign)) ?? '\t';
}

function toCell(value: unknown): SpreadsheetCell | null {
  const text = typeof value === 'string' ? value : '';
  if (text === '') return null;
  const [whole, decimals = '', exponent = '0'] = SCIENTIFIC.exec(text.trim()) ?? [];
  const lost = whole !== undefined && Number(exponent) >= 9 && decimals.length < Number(exponent);
  return { type: 'text', value: text, ...(lost && { lostDigits: true as const }) };
}
