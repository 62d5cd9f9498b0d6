import type { ParticipantSheet } from '@ikrar/api-client';
import { guessColumns } from '@ikrar/domain';
import type { ListSource } from './import-draft';

/** Titles of a class list ("Daftar siswa kelas XI") stand above its header, seldom more of them than these. */
const HIGHEST_HEADER = 10;

/** One sheet of a workbook as a list. */
export function sheetSource(sheet: ParticipantSheet, fileName: string): ListSource {
  const cells = sheet.rows.map((row) => row.cells.map((cell) => cell.trim()));
  const header = cells
    .slice(0, HIGHEST_HEADER)
    .findIndex((row) => guessColumns(row).some((column) => column !== null));
  const first = cells.findIndex((row) => row.some((cell) => cell !== ''));
  return {
    cells,
    above: Math.max(0, header >= 0 ? header : first),
    fileName,
    encoding: null,
    shortened: sheet.shortened,
  };
}
