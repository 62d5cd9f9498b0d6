import type { SpreadsheetCell, SpreadsheetSheet } from '../platform/spreadsheets/spreadsheet';
import { toParticipantSheet } from './to-participant-sheet';

const cell = (value: string | number): SpreadsheetCell =>
  typeof value === 'number' ? { type: 'number', value } : { type: 'text', value };
const aSheet = (rows: (string | number)[][], facts: Partial<SpreadsheetSheet> = {}): SpreadsheetSheet => ({
  name: 'XI',
  hidden: false,
  rows: rows.map((row) => row.map((value) => (value === '' ? null : cell(value)))),
  merged: [],
  ...facts,
});

describe('toParticipantSheet', () => {
  it('repeats what is merged downwards below the header, and nothing else', () => {
    const sheet = aSheet(
      [['DAFTAR SISWA'], ['Nama', 'Kelas'], ['Siti', 'XI IPA 2'], [], ['Budi'], ['Ani', 'X']],
      {
        merged: [
          { row: 0, column: 0, rows: 1, columns: 2 },
          { row: 1, column: 0, rows: 2, columns: 1 },
          { row: 2, column: 1, rows: 3, columns: 1 },
        ],
      },
    );
    expect(toParticipantSheet(sheet).rows.map(({ cells }) => cells)).toEqual([
      ['DAFTAR SISWA'],
      ['Nama', 'Kelas'],
      ['Siti', 'XI IPA 2'],
      [],
      ['Budi', 'XI IPA 2'],
      ['Ani', 'X'],
    ]);
  });

  it('names the cells that lost digits, and cuts what is too long', () => {
    const nik: SpreadsheetCell = { type: 'number', value: 2171010101010000, lostDigits: true };
    const rows = [[null, nik], ...Array.from({ length: 6000 }, () => [cell('Siti')])];
    const sheet = toParticipantSheet(aSheet([], { rows }));
    expect(sheet.shortened).toEqual([{ row: 0, column: 1 }]);
    expect([sheet.length, sheet.rows.length]).toEqual([6001, 5000]);
  });
});
