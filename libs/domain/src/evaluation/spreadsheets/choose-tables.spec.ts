import type { AnswerTable } from '../../questionnaires/imports/answer-table';
import { chooseTables, type ChosenTables } from './choose-tables';

const table = (...lines: string[]): AnswerTable => {
  const [headers = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return { headers, rows: rows.map((cells, at) => ({ line: at + 2, cells })) };
};
const sheet = (name: string, one: AnswerTable) => ({ file: 'before' as const, sheet: name, table: one });
const named = (name: string) => ({ file: 'before' as const, sheet: name });
const chosen = (parts: Partial<ChosenTables>): ChosenTables => ({
  ...{ before: null, after: null, phaseColumn: null, beside: false },
  ...parts,
});

const BOOK = [
  sheet('Rekap', table('Nama | Nilai', 'A | 1', 'B | 2', 'C | 3', 'D | 4')),
  sheet('X IPA', table('Nama | Nilai', 'A | 40', 'B | 50')),
  sheet('X IPA (2)', table('Nama | Nilai', 'A | 60', 'B | 70')),
  sheet('Beda', table('Nama | Hari | Nilai', 'A | 1 | 5', 'A | 2 | 6', 'B | 1 | 7')),
  sheet('Sanding', table('Nama | Nilai 1 | Nilai 2', 'A | 5 | 6', 'B | 7 | 8')),
  sheet('Tahap', table('Nama | Tahap | Nilai', 'A | Pre | 5', 'A | Post | 6')),
  sheet('Kosong', table('Nama | Nilai')),
];

describe('chooseTables', () => {
  it('takes two sheets of one workbook for before and after, whatever they are called', () => {
    const mapping = chooseTables(BOOK, chosen({ before: named('X IPA'), after: named('X IPA (2)') }));
    expect(mapping).toMatchObject({
      layout: 'two_tables',
      tables: { before: named('X IPA'), after: named('X IPA (2)') },
      link: { before: 'Nama', after: 'Nama' },
      questions: [{ before: 'Nilai', after: 'Nilai' }],
    });
  });

  it('takes one sheet alone, and none for none', () => {
    const mapping = chooseTables(BOOK, chosen({ after: named('X IPA') }));
    expect(mapping?.tables).toEqual({ before: null, after: named('X IPA') });
    expect(chooseTables(BOOK, chosen({}))).toBeNull();
    expect(chooseTables(BOOK, chosen({ before: named('Kosong') }))).toBeNull();
  });

  it('splits one sheet for both by what it shows', () => {
    const both = (name: string) => chooseTables(BOOK, chosen({ before: named(name), after: named(name) }));
    expect(both('Tahap')).toMatchObject({ layout: 'phase_column', phase: { column: 'Tahap' } });
    expect(both('Sanding')).toMatchObject({
      layout: 'side_by_side',
      tables: { before: named('Sanding'), after: null },
      link: { before: 'Nama', after: 'Nama' },
      questions: [
        { kind: 'score', before: 'Nilai 1', after: null },
        { kind: 'score', before: 'Nilai 2', after: null },
      ],
    });
  });

  it('splits one sheet by the column that somebody says, also where its cells do not', () => {
    const of = (phaseColumn: string) =>
      chooseTables(BOOK, chosen({ before: named('Beda'), after: named('Beda'), phaseColumn }));
    expect(of('Hari')).toMatchObject({
      layout: 'phase_column',
      phase: {
        column: 'Hari',
        values: [
          { cell: '1', phase: 'pre' },
          { cell: '2', phase: 'post' },
        ],
      },
      questions: [{ before: 'Nilai', after: 'Nilai' }],
    });
    expect(of('Tidak ada')?.layout).toBe('side_by_side');
  });

  it('puts columns side by side where somebody says so, against a column of phases', () => {
    const beside = { before: named('Tahap'), after: named('Tahap'), beside: true };
    expect(chooseTables(BOOK, chosen(beside))?.layout).toBe('side_by_side');
  });
});
