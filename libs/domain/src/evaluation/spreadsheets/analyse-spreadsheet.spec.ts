import type { AnswerTable } from '../../questionnaires/imports/answer-table';
import { defaultSettings } from '../design/evaluation-settings';
import { evaluateTally } from '../evaluate-tally';
import { analyseSpreadsheet } from './analyse-spreadsheet';
import type { AnalysisMapping, AnalysisQuestion } from './analysis-mapping';
import { checkAnalysis } from './check-analysis';
import { suggestAnalysis } from './suggest-analysis';

const table = (text: string): AnswerTable => {
  const [headers = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((cell) => cell.trim()));
  return { headers, rows: rows.map((cells, at) => ({ line: at + 2, cells })) };
};
function suggested(before: AnswerTable, after: AnswerTable | null = null): AnalysisMapping {
  const named = [before, after].flatMap((one, at) =>
    one ? [{ file: at === 0 ? ('before' as const) : ('after' as const), sheet: '', table: one }] : [],
  );
  const mapping = suggestAnalysis(named);
  if (!mapping) throw new Error('Nothing was suggested');
  return mapping;
}
function keyed(
  mapping: AnalysisMapping,
  change: (question: AnalysisQuestion) => Partial<AnalysisQuestion>,
): AnalysisMapping {
  return { ...mapping, questions: mapping.questions.map((one) => ({ ...one, ...change(one) })) };
}
function analysed(mapping: AnalysisMapping, before: AnswerTable | null, after: AnswerTable | null = null) {
  expect(checkAnalysis(mapping, { before, after })).toEqual([]);
  const counted = analyseSpreadsheet(mapping, { before, after }, 2026);
  return {
    ...counted,
    evaluation: evaluateTally({ ...counted.design, settings: defaultSettings }, counted.tally),
  };
}

const PRE = table(`
Nama; L/P; Soal 1; Soal 2; Soal 3
Ani; P; a; b; c
Budi; L; a; a; c
Citra; P; b; b; a
Dedi; L; b; a; a`);
const POST = table(`
Nama; L/P; Soal 1; Soal 2; Soal 3
 ANI ; P; a; b; c
Budi; L; a; b; c
Citra; P; a; b; a
Eko; L; a; b; b`);

describe('analyseSpreadsheet', () => {
  it('knows the same people in two tables and scores them by the key', () => {
    const mapping = keyed(suggested(PRE, POST), ({ text }) => ({
      keys: { 'Soal 1': ['A'], 'Soal 2': ['B'], 'Soal 3': ['C'] }[text] ?? [],
    }));
    const { evaluation, design, problems } = analysed(mapping, PRE, POST);
    expect(design).toMatchObject({ comparability: 'same_version', identification: 'personal_code' });
    expect(evaluation.counts).toMatchObject({ pre: 4, post: 4, matched: 3, preOnly: 1, postOnly: 1 });
    // Ani 3 → 3, Budi 2 → 3, Citra 1 → 2: means 2 and 8/3.
    expect(evaluation.total?.before.mean).toBe(2);
    expect(evaluation.total?.after.mean).toBeCloseTo(8 / 3, 12);
    expect(evaluation.moves).toEqual([
      { before: 1, after: 2, people: 1 },
      { before: 2, after: 3, people: 1 },
      { before: 3, after: 3, people: 1 },
    ]);
    expect(evaluation.subgroups.map(({ kind, groups }) => [kind, groups.map(({ value }) => value)])).toEqual([
      ['sex', ['female', 'male']],
    ]);
    expect(problems).toEqual([]);
  });

  it('counts points with a comma as whole numbers and prints them as they were', () => {
    const before = table('Kode; Nilai\nA1; 66,67\nA2; 50\nA3; 33,33');
    const after = table('Kode; Nilai\nA1; 83,33\nA2; 75\nA3; 66,67');
    const mapping = keyed(suggested(before, after), () => ({ max: 100 }));
    const { evaluation, design, tally } = analysed(mapping, before, after);
    expect(design.measure).toMatchObject({ unit: 100, maxScore: 10_000 });
    expect(tally.pairs.totals).toEqual([
      [3333, 6667, 1],
      [5000, 7500, 1],
      [6667, 8333, 1],
    ]);
    expect(evaluation.total).toMatchObject({ max: 100, before: { mean: 50, max: 66.67 } });
    expect(evaluation.total?.after.mean).toBeCloseTo(75, 12);
    expect(evaluation.waves[0]).toMatchObject({
      maxScore: 100,
      distribution: [
        [33.33, 1],
        [50, 1],
        [66.67, 1],
      ],
    });
    expect(evaluation.sentence).toMatchObject({ max: 100 });
  });

  it('takes columns side by side, row by row, with whoever is missing on one side', () => {
    const one = table(
      'No; Nama; Pre-test; Post-test\n1; Ani; 40; 80\n2; Budi; 60; \n3; Citra; 55; 70\n; Rata-rata; 51,67; 75',
    );
    const mapping = keyed(suggested(one), () => ({ max: 100 }));
    expect(mapping).toMatchObject({ layout: 'side_by_side', link: { before: 'Nama', after: 'Nama' } });
    expect(mapping.questions).toMatchObject([{ kind: 'score', before: 'Pre-test', after: 'Post-test' }]);
    const { evaluation, problems } = analysed(mapping, one);
    expect(evaluation.counts).toMatchObject({ pre: 3, post: 2, matched: 2 });
    expect(problems).toEqual([{ side: 'before', line: 5, column: null, code: 'sum_row' }]);
  });

  it('splits one table by a column of phases', () => {
    const one = table(
      'Kode; Tahap; Nilai\nA; Pre-test; 40\nA; Post-test; 60\nB; Pre-test; 50\nB; Post-test; 90\nB; entah; 1',
    );
    const suggestion = suggested(table('Kode; Tahap; Nilai\nA; Pre-test; 40\nA; Post-test; 60'));
    expect(suggestion).toMatchObject({ layout: 'phase_column', phase: { column: 'Tahap' } });
    const { evaluation, problems } = analysed(
      keyed(suggestion, () => ({ max: 100 })),
      one,
    );
    expect(evaluation.total?.pairedT.meanDiff).toBe(30);
    expect(problems).toEqual([{ side: 'before', line: 6, column: 'Tahap', code: 'unknown_phase' }]);
  });

  it('counts the latest of two rows where they say when, and neither where they do not', () => {
    const before = table(
      'Timestamp; Kode; Nilai\n01/09/2024 08.00.00; A; 10\n01/09/2024 09.00.00; a; 50\n01/09/2024 08.00.00; B; 50',
    );
    const after = table('Kode; Nilai\nA; 70\nB; 80\nB; 90');
    const mapping = keyed(suggested(before, after), () => ({ max: 100 }));
    const { evaluation, tally, problems } = analysed(mapping, before, after);
    expect(evaluation.moves).toEqual([{ before: 50, after: 70, people: 1 }]);
    expect(tally.superseded).toBe(1);
    expect(tally.exclusions).toMatchObject({ same_code: [0, 2], no_partner: [1, 0], superseded: [1, 0] });
    expect(problems).toEqual([
      { side: 'before', line: 2, column: 'Kode', code: 'code_twice_latest' },
      { side: 'after', line: 3, column: 'Kode', code: 'code_twice_aside' },
      { side: 'after', line: 4, column: 'Kode', code: 'code_twice_aside' },
    ]);
  });

  it('names answers beyond the scale and points that are none, by line and column', () => {
    const before = table('Kode; Sikap 1; Skor\nA; 4; 8\nB; 9; 5\nC; 2; banyak\nD; ; \nE; 1; 12');
    const mapping: AnalysisMapping = {
      ...suggested(table('Kode; Skor\nA; 8')),
      questions: [
        {
          id: 'q1',
          text: 'Sikap',
          topic: null,
          kind: 'likert',
          before: 'Sikap 1',
          after: null,
          keys: [],
          max: 5,
          reverse: true,
          levels: [],
        },
        {
          id: 'q2',
          text: 'Skor',
          topic: null,
          kind: 'score',
          before: 'Skor',
          after: null,
          keys: [],
          max: 10,
          reverse: false,
          levels: [],
        },
      ],
    };
    const { evaluation, problems, design } = analysed(mapping, before);
    expect(design.comparability).toBe('one_wave');
    expect(problems).toEqual([
      { side: 'before', line: 3, column: 'Sikap 1', code: 'beyond_scale' },
      { side: 'before', line: 4, column: 'Skor', code: 'unreadable_score' },
      { side: 'before', line: 5, column: null, code: 'empty_row' },
      { side: 'before', line: 6, column: 'Skor', code: 'beyond_scale' },
    ]);
    expect(evaluation.waves[0]).toMatchObject({ sheets: 2, score: { mean: 6.5 } });
    expect(evaluation.warnings).toContain('pre_only');
    expect(evaluation.total).toBeNull();
  });

  it('names a stray cell among right and wrong, and compares the question all the same', () => {
    const rows = Array.from({ length: 20 }, (_, at) => `N${at}; ${at % 2}`);
    const before = table(`Kode; Soal 1\n${rows.join('\n')}`);
    const after = table(`Kode; Soal 1\n${rows.slice(1).join('\n')}\nN0; 2`);
    const { evaluation, problems } = analysed(suggested(before, after), before, after);
    expect(evaluation.comparability).toBe('same_version');
    expect(evaluation.items[0]?.id).toBe('q1');
    expect(problems).toEqual([{ side: 'after', line: 21, column: 'Soal 1', code: 'unreadable_answer' }]);
  });

  it('refuses the gain of different questions and shows each side alone', () => {
    const before = table('Kode; Soal A1\nA; x\nB; y\nC; x\nD; y');
    const after = table('Kode; Soal B7\nA; p\nB; q\nC; p\nD; q');
    const mapping = keyed(suggested(before, after), ({ text }) => ({
      keys: [text === 'Soal A1' ? 'x' : 'p'],
    }));
    const { evaluation } = analysed(mapping, before, after);
    expect(evaluation.comparability).toBe('different_versions');
    expect(evaluation.total).toBeNull();
    expect(evaluation.warnings).toContain('different_versions');
    expect(evaluation.waves.map(({ score }) => score?.mean)).toEqual([0.5, 0.5]);
  });

  it('says of one pair and of identical people what can be said', () => {
    const of = (...rows: string[]) => table(`Kode; Nilai\n${rows.join('\n')}`);
    const run = (before: AnswerTable, after: AnswerTable) =>
      analysed(
        keyed(suggested(before, after), () => ({ max: 100 })),
        before,
        after,
      ).evaluation;
    expect(run(of('A; 40'), of('A; 60')).warnings).toContain('few_pairs');
    const same = run(of('A; 40', 'B; 40'), of('A; 60', 'B; 60'));
    expect(same.warnings).toContain('identical_scores');
    expect(same.total?.pairedT.t).toBeNull();
  });

  it('keeps no writer anywhere', () => {
    const mapping = keyed(suggested(PRE, POST), () => ({ keys: ['a'] }));
    const text = JSON.stringify(analysed(mapping, PRE, POST)).toLowerCase();
    for (const name of ['ani', 'budi', 'citra', 'dedi', 'eko']) expect(text).not.toContain(`"${name}"`);
  });
});

describe('checkAnalysis', () => {
  const mapping = keyed(suggested(PRE, POST), () => ({ keys: ['a'] }));
  const problems = (changed: AnalysisMapping) => checkAnalysis(changed, { before: PRE, after: POST });

  it.each([
    [
      'a choice without its key',
      keyed(mapping, ({ id }) => (id === 'q2' ? { keys: [] } : {})),
      'questions.1',
      'no_key',
    ],
    [
      'a column that is not there',
      keyed(mapping, ({ id }) => (id === 'q1' ? { before: 'Soal 9' } : {})),
      'questions.0',
      'unknown_column',
    ],
    [
      'the column of the writers as a question',
      keyed(mapping, ({ id }) => (id === 'q1' ? { before: 'Nama' } : {})),
      'questions.0',
      'column_twice',
    ],
    [
      'points without end',
      keyed(mapping, ({ id }) => (id === 'q1' ? { kind: 'score', max: 1e6 } : {})),
      'questions.0',
      'max_out_of_range',
    ],
    [
      'a question without a column',
      keyed(mapping, ({ id }) => (id === 'q3' ? { before: null, after: null } : {})),
      'questions.2',
      'without_column',
    ],
    ['no question at all', { ...mapping, questions: [] }, 'questions', 'no_questions'],
  ] as const)('refuses %s', (_, changed, field, code) => {
    expect(problems(changed as AnalysisMapping)).toEqual([{ field, code }]);
  });

  it('refuses a text that would be shown answer by answer', () => {
    const long = table(
      `Kode; Ceritakan pendapat Anda\n${Array.from({ length: 30 }, (_, at) => `A${at}; cerita ${at}`).join('\n')}`,
    );
    const asked = {
      ...mapping.questions[0],
      before: 'Ceritakan pendapat Anda',
      after: null,
    } as AnalysisQuestion;
    const changed: AnalysisMapping = { ...suggested(table('Kode; Nilai\nA; 1')), questions: [asked] };
    expect(checkAnalysis(changed, { before: long, after: null })).toEqual([
      { field: 'questions.0', code: 'too_many_answers' },
    ]);
  });
});
