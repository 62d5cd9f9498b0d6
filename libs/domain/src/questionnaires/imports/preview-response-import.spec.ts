import fc from 'fast-check';
import { aContext, CODES, MAPPING } from './testing/an-import';
import { previewResponseImport } from './preview-response-import';

const HEADERS = [
  'Cap waktu',
  'Kode',
  ...['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8'].map((id) => `Soal ${id}?`),
];
const [CODE, OTHER] = CODES;
const GOOD = [
  ...['25/09/2024 08.30.15', CODE, 'Guru', 'Benar', 'Polisi, sektor, paman, bibi', 'S', '7,5', 'lega'],
  ...['12/05/2008', '21.71.01.1004'],
];
const withCell = (header: string, cell: string, row = GOOD) =>
  row.map((one, at) => (HEADERS[at] === header ? cell : one));
const preview = (rows: string[][], context = aContext(), mapping = MAPPING, headers = HEADERS) =>
  previewResponseImport(
    { headers, rows: rows.map((cells, at) => ({ line: at + 2, cells })) },
    mapping,
    context,
  );

describe('previewResponseImport', () => {
  it('reads a row of every kind', () => {
    expect(preview([GOOD])).toEqual([
      {
        line: 2,
        outcome: 'new',
        doubt: null,
        problems: [],
        fingerprint: expect.any(String) as string,
        sheet: {
          phase: 'pre',
          wave: 1,
          personalCode: CODE,
          selfCode: null,
          submittedAt: '2024-09-25T01:30:15.000Z',
          answers: {
            i1: 'a',
            i2: 'true',
            i3: ['b', 'other'],
            'i3.other': 'paman, bibi',
            i4: '3',
            i5: 7.5,
            i6: 'lega',
            i7: '2008-05-12',
            i8: '21.71.01.1004',
          },
        },
      },
    ]);
  });

  it.each([
    ['Soal i1?', 'Camat', 'unknown-option'],
    ['Soal i5?', '11', 'out-of-bounds'],
    ['Soal i5?', 'tujuh', 'out-of-bounds'],
    ['Soal i6?', 'hubungi 081234567890', 'personal-data'],
    ['Soal i7?', '31/02/2008', 'not-a-day'],
    ['Soal i8?', '21.71.01.9999', 'not-an-area'],
    ['Cap waktu', 'kemarin', 'not-a-moment'],
  ])('refuses %s "%s" as %s and names the column', (column, cell, code) => {
    const rows = [withCell(column, cell)].map((row) =>
      column === 'Soal i8?' ? row.map((one) => one.replace('9999', '3999')) : row,
    );
    expect(preview(rows)[0]).toMatchObject({ outcome: 'refused', sheet: null, problems: [{ column, code }] });
  });

  it('refuses a cell that is not what somebody typed, but only where it is read', () => {
    const table = (at: number) => ({
      headers: [...HEADERS, 'NIK'],
      rows: [{ line: 2, cells: GOOD, broken: [{ at, code: 'shortened' as const }] }],
    });
    expect(previewResponseImport(table(6), MAPPING, aContext())[0]?.problems).toEqual([
      { column: 'Soal i5?', code: 'shortened' },
    ]);
    expect(previewResponseImport(table(10), MAPPING, aContext())[0]?.outcome).toBe('new');
  });

  it('leaves out empty rows, refuses one that answers nothing', () => {
    const nothing = HEADERS.map((_, at) => (at < 2 ? (GOOD[at] ?? '') : ''));
    expect(preview([HEADERS.map(() => ' '), nothing]).map(({ line, problems }) => [line, problems])).toEqual([
      [3, [{ column: '', code: 'nothing-answered' }]],
    ]);
  });

  it.each([
    ['unmatched', 'no-code', withCell('Kode', ''), aContext()],
    ['unmatched', 'unknown-code', GOOD, aContext({ codes: new Set([OTHER]) })],
    [
      'doubtful',
      'answered-already',
      GOOD,
      aContext({ hasAnswered: ({ personalCode }) => personalCode === CODE }),
    ],
    ['same', null, GOOD, aContext({ isKnown: () => true })],
  ])('says %s: %s', (outcome, doubt, row, context) => {
    expect(preview([row], context)[0]).toMatchObject({ outcome, doubt });
  });

  it('knows nobody without a linking column where the event asks for a code', () => {
    const mapping = { ...MAPPING, link: { kind: 'none' as const, column: null } };
    expect(preview([GOOD], aContext(), mapping)[0]).toMatchObject({ outcome: 'unmatched', doubt: 'no-code' });
    const anonymous = aContext({ identification: 'anonymous' });
    expect(preview([GOOD], anonymous, mapping)[0]?.outcome).toBe('new');
  });

  it('doubts the second sheet of one person in one phase', () => {
    const again = withCell('Soal i6?', 'lagi');
    expect(
      preview([GOOD, again, withCell('Kode', OTHER)]).map(({ outcome, doubt }) => [outcome, doubt]),
    ).toEqual([
      ['new', null],
      ['doubtful', 'twice-in-file'],
      ['new', null],
    ]);
  });

  it('takes the phase from its column and ticks from theirs', () => {
    const mapping = {
      ...MAPPING,
      items: [
        {
          itemId: 'i3',
          column: null,
          cells: [],
          ticks: [
            { column: 'i3/a', optionId: 'a' },
            { column: 'i3/c', optionId: 'c' },
          ],
        },
      ],
      phase: { column: 'Tes', values: [{ cell: 'Akhir', phase: 'post' as const, wave: 1 }] },
    };
    const headers = ['Kode', 'Tes', 'i3/a', 'i3/c'];
    const [post, unknown] = preview(
      [
        [CODE, 'Akhir', '0', '1'],
        [CODE, 'Tengah', '1', '1'],
      ],
      aContext(),
      mapping,
      headers,
    );
    expect(post?.sheet).toMatchObject({ phase: 'post', answers: { i3: ['c'] } });
    expect(unknown?.problems).toEqual([{ column: 'Tes', code: 'unknown-phase' }]);
  });

  const cells = (header: string, at: number) =>
    fc.constantFrom(GOOD[at] ?? '', '', header === 'Kode' ? OTHER : 'x', '1');
  const rows = fc.array(fc.tuple(...HEADERS.map(cells)), { maxLength: 12 });

  it('never depends on the order of columns', () => {
    fc.assert(
      fc.property(
        rows,
        fc.shuffledSubarray(
          HEADERS.map((_, at) => at),
          { minLength: HEADERS.length },
        ),
        (table, order) => {
          const turned = (row: string[]) => order.map((at) => row[at] ?? '');
          expect(preview(table.map(turned), aContext(), MAPPING, turned(HEADERS))).toEqual(preview(table));
        },
      ),
    );
  });

  it('finds nothing new in a file that was imported, and all of it that is', () => {
    fc.assert(
      fc.property(rows, rows, (before, added) => {
        const first = preview(before);
        const known = new Set(first.filter(({ sheet }) => sheet).map(({ fingerprint }) => fingerprint));
        expect(known.size).toBe(first.filter(({ sheet }) => sheet).length);
        const context = aContext({ isKnown: (fingerprint) => known.has(fingerprint) });
        const again = preview([...before, ...added], context);
        expect(
          again.slice(0, first.length).every(({ outcome }) => ['same', 'refused'].includes(outcome)),
        ).toBe(true);
        expect(again.slice(first.length).filter(({ outcome }) => outcome === 'same')).toEqual([]);
      }),
    );
  });
});
