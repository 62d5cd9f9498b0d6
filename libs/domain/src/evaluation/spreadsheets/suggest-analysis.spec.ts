import type { AnswerTable } from '../../questionnaires/imports/answer-table';
import { columnFacts } from './column-facts';
import { findHeader } from './find-header';
import { suggestAnalysis } from './suggest-analysis';

const table = (...lines: string[]): AnswerTable => {
  const [headers = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return { headers, rows: rows.map((cells, at) => ({ line: at + 2, cells })) };
};
const before = (one: AnswerTable, sheet = '') => ({ file: 'before' as const, sheet, table: one });

describe('suggestAnalysis', () => {
  it('reads a quiz of Google Forms with its points', () => {
    const quiz = table(
      'Cap waktu | Skor | Nama | Kelas | Apa itu TPPO? | Apa itu TPPO? [Skor] | Siapa yang dihubungi? | Siapa yang dihubungi? [Skor]',
      '25/09/2024 8:30:15 | 20 / 20 | Ani | X | Perdagangan orang | 10.00 / 10 | Polisi | 10.00 / 10',
      '25/09/2024 8:31:15 | 10 / 20 | Budi | X | Wisata | 0.00 / 10 | Polisi | 10.00 / 10',
      '25/09/2024 8:32:15 | 0 / 20 | Citra | XI | Wisata | 0.00 / 10 | Teman | 0.00 / 10',
      '25/09/2024 8:33:15 | 10 / 20 | Dedi | XI | Perdagangan orang | 10.00 / 10 | Teman | 0.00 / 10',
    );
    const mapping = suggestAnalysis([before(quiz)]);
    expect(mapping).toMatchObject({
      layout: 'two_tables',
      tables: { before: { file: 'before' }, after: null },
      link: { before: 'Nama' },
      time: { before: 'Cap waktu', order: 'day_first' },
      facts: [{ kind: 'class', before: 'Kelas' }],
    });
    expect(mapping?.questions).toMatchObject([
      { text: 'Apa itu TPPO?', kind: 'choice', keys: ['Perdagangan orang'], max: 10 },
      { text: 'Siapa yang dihubungi?', kind: 'choice', keys: ['Polisi'], max: 10 },
    ]);
  });

  it('takes two sheets by their names, and a key that stands in a row', () => {
    const pre = table('No | Nama | 1 | 2', ' | Kunci | A | B', '1 | Ani | A | C', '2 | Budi | D | B');
    const post = table('No | Nama | 1 | 2', '1 | Ani | A | B', '2 | Budi | A | B');
    const mapping = suggestAnalysis([before(post, 'POSTTEST'), before(pre, 'PRETEST')]);
    expect(mapping?.tables).toEqual({
      before: { file: 'before', sheet: 'PRETEST' },
      after: { file: 'before', sheet: 'POSTTEST' },
    });
    expect(mapping?.questions).toMatchObject([
      { before: '1', after: '1', kind: 'choice', keys: ['A'] },
      { before: '2', after: '2', kind: 'choice', keys: ['B'] },
    ]);
  });

  it('knows right and wrong, scales by number and by label, and facts', () => {
    const sheet = table(
      'ID | Usia | Kelurahan | B1 | Saya berani melapor | Saya peduli pada teman',
      'P1 | 16 | Kasu | 1 | 4 | Sangat setuju',
      'P2 | 17 | Kasu | 0 | 5 | Ragu-ragu',
      'P3 | 17 | Pecong | 1 | 4 | Tidak setuju',
      'P4 | 16 | Pecong | 1 | 5 | Ragu-ragu',
      'P5 | 16 | Pecong | 1 | 5 | Tidak setuju',
      'P6 | 16 | Pecong | 1 | 5 | Sangat setuju',
    );
    const mapping = suggestAnalysis([before(sheet)]);
    expect(mapping?.facts.map(({ kind }) => kind)).toEqual(['age', 'area']);
    expect(mapping?.questions).toMatchObject([
      { kind: 'right_wrong', max: 1 },
      { kind: 'likert', max: 5 },
      {
        kind: 'likert',
        max: 5,
        levels: [
          { cell: 'Ragu-ragu', step: 3 },
          { cell: 'Sangat setuju', step: 5 },
          { cell: 'Tidak setuju', step: 2 },
        ],
      },
    ]);
    expect(mapping?.link.before).toBe('ID');
  });

  it('suggests nothing of an empty file, and one wave where there is one', () => {
    expect(suggestAnalysis([before(table('A | B'))])).toBeNull();
    const post = suggestAnalysis([{ file: 'after', sheet: '', table: table('Kode | Nilai', 'A | 70') }]);
    expect(post?.tables).toEqual({ before: null, after: { file: 'after', sheet: '' } });
  });

  it('takes a column of points for one although a word and a slip stand in it', () => {
    const points = Array.from({ length: 20 }, (_, at) => `B${at} | ${40 + at}`);
    const mapping = suggestAnalysis([before(table('Kode | Nilai', 'A1 | 200', 'A2 | absen', ...points))]);
    expect(mapping?.questions).toMatchObject([{ kind: 'score', before: 'Nilai', max: 100 }]);
    const over = suggestAnalysis([before(table('Kode | Nilai', 'A1 | 110', 'A2 | 120', 'A3 | 90'))]);
    expect(over?.questions).toMatchObject([{ max: 120 }]);
    const grades = suggestAnalysis([before(table('Kode | Nilai', 'A1 | baik', 'A2 | 90', 'A3 | cukup'))]);
    expect(grades?.questions).toEqual([]);
  });

  it('takes a score a little beyond a customary scale for a slip of whoever typed it', () => {
    const maxOf = (...values: number[]): number | undefined =>
      suggestAnalysis([before(table('Kode | Nilai', ...values.map((value, at) => `A${at} | ${value}`)))])
        ?.questions[0]?.max;
    const scores = Array.from({ length: 23 }, (_, at) => 40 + (at % 12) * 5);
    expect(maxOf(...scores, 105)).toBe(100);
    expect(maxOf(...scores.map((value) => value / 5), 21)).toBe(25);
    expect(maxOf(...scores.map((value) => value / 5), 20, 21)).toBe(20);
    // Four are no slips, and of nine none is known to be one.
    expect(maxOf(...scores, 105, 110, 115, 120)).toBe(120);
    expect(maxOf(...scores.slice(0, 8), 105)).toBe(105);
  });

  it('takes 0 and 1 for right and wrong although a slip stands among them, on either side', () => {
    const zeroOne = Array.from({ length: 24 }, (_, at) => `N${at} | ${at % 2}`);
    const ones = Array.from({ length: 23 }, (_, at) => `N${at} | 1`);
    const of = (pre: string[], post: string[]) =>
      suggestAnalysis([
        before(table('Nama | Soal 1', ...pre), 'Pre'),
        before(table('Nama | Soal 1', ...post), 'Post'),
      ])?.questions;
    const asked = [{ kind: 'right_wrong', before: 'Soal 1', after: 'Soal 1', max: 1 }];
    expect(of(zeroOne, [...zeroOne.slice(1), 'N0 | 2'])).toMatchObject(asked);
    expect(of(zeroOne, [...ones, 'N23 | 2'])).toMatchObject(asked);
    expect(of([...ones, 'N23 | 2'], zeroOne)).toMatchObject(asked);
    const partial = Array.from({ length: 24 }, (_, at) => `N${at} | ${at % 3}`);
    expect(of(partial, partial)).not.toMatchObject(asked);
  });

  it('takes few whole numbers under a question for answers, but not those that tell of who answers', () => {
    const kindOf = (heading: string, ...cells: string[]): string | undefined =>
      suggestAnalysis([before(table(`Nama | ${heading}`, ...cells.map((cell, at) => `N${at} | ${cell}`)))])
        ?.questions[0]?.kind;
    const numbers = ['129', '112', '911', '129', '129', '112'];
    expect(kindOf('4. Nomor aduan resmi adalah?', ...numbers)).toBe('choice');
    expect(kindOf('4. Nomor aduan resmi', ...numbers)).toBe('choice');
    expect(kindOf('Usia minimum menikah menurut undang-undang?', '16', '19', '21', '19')).toBe('choice');
    expect(kindOf('Berapa usia kamu sekarang?', '16', '19', '21', '19')).toBeUndefined();
    expect(kindOf('Nomor kursi di ruangan', ...numbers)).toBeUndefined();
    expect(kindOf('Berapa banyak?', '12', '13', '14', '15', '16', '17', '18')).toBeUndefined();
  });

  it('finds the sheet that holds both behind a longer one, and says both where headings say only that', () => {
    const notes = table('Catatan', ...Array.from({ length: 9 }, (_, at) => `x${at}`));
    const both = table('Nama | Pre-test | Post-test', 'Ani | 40 | 80', 'Budi | 50 | 70');
    const mapping = suggestAnalysis([before(notes, 'Catatan'), before(both, 'Rekap')]);
    expect(mapping).toMatchObject({
      layout: 'side_by_side',
      tables: { before: { sheet: 'Rekap' } },
      questions: [{ text: 'Pre-test / Post-test', before: 'Pre-test', after: 'Post-test' }],
    });
  });

  it('finds two alike sheets without names of a phase', () => {
    const one = table('Nama | Nilai', 'A | 1', 'B | 2');
    const mapping = suggestAnalysis([
      before(one, 'Sheet1'),
      before(table('Nama | Nilai', 'A | 5'), 'Sheet2'),
      before(table('Catatan', 'x'), 'Sheet3'),
    ]);
    expect(mapping?.tables).toMatchObject({ before: { sheet: 'Sheet1' }, after: { sheet: 'Sheet2' } });
  });
});

describe('columnFacts', () => {
  it('tells no cell of whoever could be known by it', () => {
    const sheet = table(
      'Nama Siswa | Email | Alasan | Jawaban | HP',
      'Ani | a@b.id | karena takut | A | 081234567890',
      'Budi | c@d.id | karena uang | B | 081234567891',
      'Citra | e@f.id | tidak tahu | A | 081234567892',
      'Dedi | g@h.id | entah | C | 081234567893',
    );
    expect(columnFacts(sheet).map(({ key, distinct, cells }) => [key, distinct, cells])).toEqual([
      ['Nama Siswa', 4, []],
      ['Email', 4, []],
      ['Alasan', 4, []],
      ['Jawaban', 3, ['A', 'B', 'C']],
      ['HP', 4, []],
    ]);
  });
});

describe('findHeader', () => {
  it('passes titles, and reads the phase that stands above the names', () => {
    expect(findHeader([['DAFTAR NILAI SMA'], [], ['No', 'Nama', 'Nilai'], ['1', 'Ani', '80']])).toEqual({
      at: 2,
      headers: ['No', 'Nama', 'Nilai'],
    });
    const two = [
      ['No', 'Nama', 'Pre-test', '', 'Post-test', ''],
      ['', '', 'Soal 1', 'Soal 2', 'Soal 1', 'Soal 2'],
      ['1', 'Ani', '1', '0', '1', '1'],
    ];
    expect(findHeader(two)).toEqual({
      at: 1,
      headers: ['No', 'Nama', 'Pre-test Soal 1', 'Pre-test Soal 2', 'Post-test Soal 1', 'Post-test Soal 2'],
    });
  });
});
