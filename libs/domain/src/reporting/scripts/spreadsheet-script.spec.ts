import { inR, printedByR, unlikeInR } from '../../../testing/r-figures';
import { defaultSettings } from '../../evaluation/design/evaluation-settings';
import { evaluateTally } from '../../evaluation/evaluate-tally';
import { countSpreadsheet } from '../../evaluation/spreadsheets/analyse-spreadsheet';
import type { AnalysisMapping, AnalysisQuestion } from '../../evaluation/spreadsheets/analysis-mapping';
import { checkAnalysis } from '../../evaluation/spreadsheets/check-analysis';
import { exportedSpreadsheet } from '../../evaluation/spreadsheets/exported-spreadsheet';
import { readSpreadsheet } from '../../evaluation/spreadsheets/read-spreadsheet';
import { suggestAnalysis } from '../../evaluation/spreadsheets/suggest-analysis';
import { longTable } from '../../questionnaires/exports/long-table';
import { wideTable } from '../../questionnaires/exports/wide-table';
import type { ExportShape } from '../../questionnaires/exports/export-lists';
import type { AnswerTable } from '../../questionnaires/imports/answer-table';
import { rScript } from './r-script';
import { spreadsheetPlan } from './spreadsheet-plan';
import { spssAnalysis } from './spss-analysis';

const table = (lines: readonly string[]): AnswerTable => {
  const [headers = [], ...rows] = lines.map((line) => line.split(';').map((cell) => cell.trim()));
  return { headers, rows: rows.map((cells, at) => ({ line: at + 2, cells })) };
};
type Change = (question: AnalysisQuestion) => Partial<AnalysisQuestion>;

function exported(before: AnswerTable, after: AnswerTable, change: Change, shape: ExportShape = 'wide') {
  const suggested = suggestAnalysis([
    { file: 'before', sheet: '', table: before },
    { file: 'after', sheet: '', table: after },
  ]);
  if (!suggested) throw new Error('Nothing was suggested');
  const questions = suggested.questions.map((one) => ({ ...one, ...change(one) }));
  const mapping: AnalysisMapping = { ...suggested, questions };
  expect(checkAnalysis(mapping, { before, after })).toEqual([]);
  const read = readSpreadsheet(mapping, { before, after }, 2026);
  const { design, tally } = countSpreadsheet(read);
  const data = exportedSpreadsheet(read);
  const how = { values: 'codes', language: 'id', points: true, answersOnly: true } as const;
  const made = (shape === 'wide' ? wideTable : longTable)(data.who, data.waves, how);
  return {
    data,
    plan: spreadsheetPlan(read),
    rows: [made.columns.map(({ name }) => name), ...data.respondents.flatMap((one) => made.rowsOf(one))],
    evaluation: evaluateTally({ ...design, settings: defaultSettings }, tally),
  };
}
function inScript({ plan, rows }: ReturnType<typeof exported>, shape: ExportShape = 'wide') {
  return printedByR(rScript(plan, { title: 'Uji', file: 'd.csv', shape, language: 'id' }), 'd.csv', rows);
}

/** Always the same, and no two people alike. */
const CHOSEN = (person: number, item: number, shift: number): string =>
  'ABCD'[(person * 7 + item * 3 + ((person * item) % 5) + shift * (person % 3)) % 4] ?? 'A';
const people = Array.from({ length: 26 }, (_, at) => at + 1);
const SHEETS = [0, 1].map((shift) =>
  table([
    'Kode; L/P; Soal 1; Soal 2; Soal 3; Saya peduli pada korban; Saya takut melapor',
    ...people
      .filter((at) => at !== (shift === 0 ? 5 : 9))
      .map((at) =>
        [
          ...[`K${at}`, at % 2 ? 'L' : 'P', ...[1, 2, 3].map((item) => CHOSEN(at, item, shift))],
          ...[1 + ((at + shift) % 5), 5 - ((at * 3 + shift) % 5)],
        ].join(';'),
      ),
    // Stands twice with no time, so it is in no pair.
    ...(shift === 1 ? ['K3; L; A; A; A; 1; 1'] : []),
  ]),
);
const [PRE, POST] = SHEETS as [AnswerTable, AnswerTable];
const KEYS: Change = ({ text }) => ({
  keys: { 'Soal 1': ['A', 'B'], 'Soal 2': ['C'], 'Soal 3': ['D'] }[text] ?? [],
  reverse: text.includes('takut'),
});
const scores = (shift: number): AnswerTable =>
  table([
    'Nama; Nilai',
    ...people
      .slice(0, 14)
      .map((at) => `Orang ${at}; ${33 + ((at * 11 + shift * 9) % 60)},${(at * 33) % 100}`),
  ]);

describe('what goes out of a spreadsheet', () => {
  it('names nobody, and says of each answer what it was', () => {
    const { data, rows } = exported(PRE, POST, KEYS);
    expect(JSON.stringify([data, rows])).not.toMatch(/"K\d+"/);
    const [head = [], first = []] = rows;
    expect(head.slice(0, 2)).toEqual(['respondent', 'sex']);
    expect(first.slice(0, 2)).toEqual(['R001', 'male']);
    expect(head.filter((name) => String(name).endsWith('_points'))).toHaveLength(6);
    // Nobody knows when and how an answer came.
    expect(head.filter((name) => /received|source|late/.test(String(name)))).toEqual([]);
    // 25 before, one more only after, and the two rows of the code that stands twice after.
    expect(rows).toHaveLength(1 + 25 + 1 + 2);
    expect(data.hasPairs).toBe(true);
  });

  it('asks SPSS for nothing of right and wrong where points were counted already', () => {
    const syntax = (plan: ReturnType<typeof exported>['plan']): string =>
      spssAnalysis(plan, { title: 'Uji', language: 'id', hasPairs: true });
    expect(syntax(exported(scores(0), scores(1), () => ({ max: 100 })).plan)).not.toContain('MCNEMAR');
    expect(syntax(exported(PRE, POST, KEYS).plan)).toContain('/MCNEMAR=');
  });

  it.each(['wide', 'long'] as const)('has a plan whose columns are there: %s', (shape) => {
    const { plan, rows } = exported(PRE, POST, KEYS, shape);
    const cells = new Set(rows.flat());
    const names = plan.waves.flatMap(({ prefix, items }) =>
      items.map(({ name }) => (shape === 'wide' ? `${prefix}_${name}_points` : name)),
    );
    expect(names.filter((name) => !cells.has(name))).toEqual([]);
    expect(plan.pairs.map(({ pre, max }) => [pre, max])).toEqual([
      ['q1', 1],
      ['q2', 1],
      ['q3', 1],
    ]);
  });
});

describe('the R script of a spreadsheet, run by R (skipped where it is not installed)', () => {
  inR.each(['wide', 'long'] as const)(
    'computes the figures of choices and a scale again: %s',
    (shape) => {
      const made = exported(PRE, POST, KEYS, shape);
      expect(made.evaluation.counts?.matched).toBe(23);
      const printed = inScript(made, shape);
      expect(unlikeInR(printed, made.evaluation)).toEqual([]);
      expect(printed.get('testChoice')).toBe(made.evaluation.total?.choice.chosen);
    },
    120_000,
  );

  inR(
    'computes the figures of points with a comma again',
    () => {
      const made = exported(scores(0), scores(1), () => ({ max: 100 }));
      const { evaluation } = made;
      const printed = inScript(made);
      expect(unlikeInR(printed, { ...evaluation, items: [] })).toEqual([]);
      expect([...printed.keys()].filter((name) => name.startsWith('item.'))).toEqual([]);
      expect(evaluation.total?.before.n).toBe(14);
    },
    120_000,
  );
});
