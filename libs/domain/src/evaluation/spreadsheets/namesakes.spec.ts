import type { AnswerTable } from '../../questionnaires/imports/answer-table';
import { defaultSettings } from '../design/evaluation-settings';
import { evaluateTally } from '../evaluate-tally';
import { analyseSpreadsheet } from './analyse-spreadsheet';
import { suggestAnalysis } from './suggest-analysis';

const table = (heading: string, ...rows: string[]): AnswerTable => ({
  headers: heading.split(';').map((cell) => cell.trim()),
  rows: rows.map((row, at) => ({ line: at + 2, cells: row.split(';').map((cell) => cell.trim()) })),
});

function analysed(before: AnswerTable, after: AnswerTable) {
  const mapping = suggestAnalysis([
    { file: 'before', sheet: '', table: before },
    { file: 'after', sheet: '', table: after },
  ]);
  if (!mapping) throw new Error('Nothing was suggested');
  const counted = analyseSpreadsheet(
    { ...mapping, questions: mapping.questions.map((one) => ({ ...one, max: 100 })) },
    { before, after },
    2026,
  );
  const { moves, counts } = evaluateTally({ ...counted.design, settings: defaultSettings }, counted.tally);
  const problems = counted.problems.map(({ side, line, code }) => `${side} ${line} ${code}`);
  return { moves, matched: counts?.matched, problems, exclusions: counted.tally.exclusions };
}

const WITH_CLASS = 'Nama; Kelas; Nilai';
const TWO_ANIS = table(WITH_CLASS, 'Ani; X-1; 10', 'Ani; XI-2; 50', 'Budi; X-1; 30');

describe('people of one name', () => {
  it('are paired by name and what else is known where that tells them apart on both sides', () => {
    const after = table(WITH_CLASS, 'ANI; XI 2; 60', 'Budi; X-1; 40', 'Ani; x-1; 90');
    const { moves, problems } = analysed(TWO_ANIS, after);
    expect(moves).toEqual([
      { before: 10, after: 90, people: 1 },
      { before: 30, after: 40, people: 1 },
      { before: 50, after: 60, people: 1 },
    ]);
    expect(problems).toEqual([
      'before 2 name_told_apart',
      'before 3 name_told_apart',
      'after 2 name_told_apart',
      'after 4 name_told_apart',
    ]);
  });

  it.each([
    ['has no such column', table('Nama; Nilai', 'Ani; 60', 'Budi; 40')],
    ['leaves it blank', table(WITH_CLASS, 'Ani; ; 60', 'Budi; X-1; 40')],
  ])('are set aside on both sides where one of them %s', (_, after) => {
    const { moves, problems, exclusions } = analysed(TWO_ANIS, after);
    expect(moves).toEqual([{ before: 30, after: 40, people: 1 }]);
    expect(problems).toEqual([
      'before 2 name_twice_aside',
      'before 3 name_twice_aside',
      'after 2 name_twice_aside',
    ]);
    expect(exclusions).toMatchObject({ same_code: [2, 1] });
  });

  it('are two even when times would make the later one count, and ages of one band differ', () => {
    const heading = 'Timestamp; Nama; Usia; Nilai';
    const before = table(heading, '01/09/2024 08.00.00; Ani; 16; 10', '01/09/2024 09.00.00; Ani; 17; 50');
    const after = table(heading, '13/09/2024 08.00.00; Ani; 17; 70');
    expect(analysed(before, after).moves).toEqual([{ before: 50, after: 70, people: 1 }]);
  });

  it('are taken as one where nothing speaks against it, and both lines are told', () => {
    const heading = 'Timestamp; Nama; L/P; Nilai';
    const before = table(heading, '01/09/2024 08.00.00; Ani; P; 10', '01/09/2024 09.00.00; Ani; ; 50');
    const after = table(heading, '13/09/2024 08.00.00; Ani; P; 70');
    const { moves, problems } = analysed(before, after);
    expect(moves).toEqual([{ before: 50, after: 70, people: 1 }]);
    expect(problems).toEqual(['before 2 name_twice_latest', 'before 3 name_twice_latest']);
  });

  it('are no matter where codes tell who wrote', () => {
    const before = table(
      'Timestamp; Kode; Kelas; Nilai',
      '01/09/2024 08.00.00; A; X; 10',
      '01/09/2024 09.00.00; A; XI; 50',
    );
    const { moves, problems } = analysed(before, table('Kode; Kelas; Nilai', 'A; XI; 70'));
    expect(moves).toEqual([{ before: 50, after: 70, people: 1 }]);
    expect(problems).toEqual(['before 2 code_twice_latest']);
  });
});
