import fc from 'fast-check';
import { CONTENT, MAPPING } from './testing/an-import';
import type { MappingHints } from './suggest-mapping';
import { suggestMapping } from './suggest-mapping';

const hints: MappingHints = {
  content: CONTENT,
  identification: 'personal_code',
  phases: [
    { phase: 'pre', wave: 1 },
    { phase: 'post', wave: 1 },
  ],
  names: ['Form Responses 1', 'Pretest kelas XI.csv'],
};
const table = (headers: string[], ...rows: string[][]) => ({
  headers,
  rows: rows.map((cells, at) => ({ line: at + 2, cells })),
});
const GOOGLE = ['Cap waktu', 'Nama', 'Kode', ...MAPPING.items.map(({ column }) => column ?? '')];

describe('suggestMapping', () => {
  it('knows the columns of Google Forms by the wording of the questions', () => {
    const mapping = suggestMapping(
      table(GOOGLE, ['25/09/2024 08.30.15', 'Siti', '', 'Guru', 'Benar']),
      hints,
    );
    expect(mapping).toMatchObject({
      source: 'google_forms',
      link: { kind: 'personal_code', column: 'Kode' },
      time: { column: 'Cap waktu', order: 'day_first' },
      phase: { column: null, values: [{ phase: 'pre', wave: 1 }] },
    });
    expect(mapping.items.map(({ itemId, column }) => [itemId, column])).toEqual(
      MAPPING.items.map(({ itemId, column }) => [itemId, column]),
    );
    expect(mapping.items[0]?.cells).toEqual([{ cell: 'Guru', optionId: 'a' }]);
  });

  it('knows the paths, ticks and stamps of Kobo', () => {
    const headers = ['start', 'g/i1', 'g/i3', 'g/i3/a', 'g/i3/b', '_uuid', '_submission_time'];
    const mapping = suggestMapping(
      table(headers, ['', 'a', 'a b', '1', '1', 'u', '2024-09-25T08:30:15']),
      hints,
    );
    expect(mapping.source).toBe('kobo');
    expect(mapping.time.column).toBe('_submission_time');
    expect(mapping.link).toEqual({ kind: 'none', column: null });
    expect(mapping.items).toEqual([
      { itemId: 'i1', column: 'g/i1', cells: [{ cell: 'a', optionId: 'a' }], ticks: [] },
      {
        itemId: 'i3',
        column: 'g/i3',
        cells: [
          { cell: 'a', optionId: 'a' },
          { cell: 'b', optionId: 'b' },
        ],
        ticks: [
          { column: 'g/i3/a', optionId: 'a' },
          { column: 'g/i3/b', optionId: 'b' },
        ],
      },
    ]);
  });

  it('finds the phase in a column, before any name of a file', () => {
    const { phase } = suggestMapping(table(['Tes', 'i1'], ['Pre-test', 'a'], ['Post-test', 'b']), hints);
    expect(phase.column).toBe('Tes');
    expect(phase.values.map((value) => value.phase).sort()).toEqual(['post', 'pre']);
  });

  it('leaves open what nobody can tell', () => {
    const two = { ...hints, names: ['Jawaban.csv'] };
    expect(suggestMapping(table(['i1'], ['a']), two).phase.values).toEqual([]);
    const [only] = hints.phases;
    const one = { ...two, phases: only ? [only] : [] };
    expect(suggestMapping(table(['i1'], ['a']), one).phase.values).toHaveLength(1);
    expect(suggestMapping(table(['Soal i1?', 'i1'], ['a', 'a']), two).items).toEqual([]);
  });

  it('links by the roster, by a pseudonym, or not at all, as the event knows people', () => {
    const linkOf = (identification: MappingHints['identification']) =>
      suggestMapping(table(['Nama Lengkap', 'i1'], ['Siti', 'a']), { ...hints, identification }).link;
    expect(linkOf('personal_code')).toEqual({ kind: 'name', column: 'Nama Lengkap' });
    expect(linkOf('self_code')).toEqual({ kind: 'free', column: 'Nama Lengkap' });
    expect(linkOf('anonymous')).toEqual({ kind: 'none', column: null });
  });

  it('never depends on the order of columns', () => {
    const places = GOOGLE.map((_, at) => at);
    const row = ['25/09/2024 08.30.15', 'Siti', '', 'Guru', 'Benar', 'RT, Guru', 'SS', '4', '', '', ''];
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
        const turned = (cells: string[]) => order.map((at) => cells[at] ?? '');
        expect(suggestMapping(table(turned(GOOGLE), turned(row)), hints)).toEqual(
          suggestMapping(table(GOOGLE, row), hints),
        );
      }),
    );
  });
});
