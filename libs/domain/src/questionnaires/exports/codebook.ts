import type { Locale } from '../../text';
import type { ExportCell } from './answer-cell';
import type { ExportColumn } from './export-table';

const HEAD: Readonly<Record<Locale, readonly string[]>> = {
  id: ['variabel', 'keterangan', 'jenis', 'kode', 'arti'],
  en: ['variable', 'label', 'measure', 'code', 'meaning'],
};

/**
 * The code book of exported data: a row a variable, then a row for each of its codes.
 *
 * The first row is the head. A variable without codes has one row with the last two cells blank.
 */
export function codebook(columns: readonly ExportColumn[], language: Locale): ExportCell[][] {
  const rows = columns.flatMap(({ name, label, measure, values }): ExportCell[][] => {
    const said = [name, label[language] || label.id, measure];
    if (values.length === 0) return [[...said, null, null]];
    return values.map(({ code, text }, place) => [
      ...(place === 0 ? said : [name, null, null]),
      code,
      text[language] || text.id,
    ]);
  });
  return [[...HEAD[language]], ...rows];
}
