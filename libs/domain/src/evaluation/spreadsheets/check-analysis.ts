import type { AnswerTable } from '../../questionnaires/imports/answer-table';
import { columnKeys } from '../../questionnaires/imports/column-keys';
import {
  ANALYSIS_SIDES,
  type AnalysisMapping,
  type AnalysisQuestion,
  type AnalysisSide,
  type QuestionKind,
} from './analysis-mapping';
import { MOST_CODES } from './analysis-items';
import type { AnalysisProblem, AnalysisProblemCode } from './analysis-problems';
import { MOST_ANSWERS } from './column-facts';
import { MOST_STEPS } from './likert-levels';
import { openSides, type SideTables } from './open-sides';

const LEAST_POINTS = 0.01;
const MOST_POINTS = 1000;

/**
 * What stands between a mapping and its results; an empty list: nothing.
 *
 * A question needs a column, a choice its key, points and scales their highest; every column is used once on a side, so
 * that the column that tells who wrote is no question. A choice has at most 26 different answers: beyond it a cell is
 * a text, and texts tell of persons.
 */
export function checkAnalysis(mapping: AnalysisMapping, tables: SideTables): AnalysisProblem[] {
  if (!tables.before && !tables.after) return [{ field: 'tables', code: 'no_table' }];
  const { questions, layout, phase } = mapping;
  if (layout === 'phase_column' && (phase.column === null || phase.values.length === 0))
    return [{ field: 'phase', code: 'no_phases' }];
  if (questions.length === 0) return [{ field: 'questions', code: 'no_questions' }];
  const columns = ANALYSIS_SIDES.flatMap((side) =>
    columnProblems(mapping, side, tableOf(mapping, tables, side)),
  );
  if (columns.length > 0) return columns;
  const open = openSides(mapping, tables).sides;
  if (open.every(({ rows }) => rows.length === 0)) return [{ field: 'tables', code: 'no_rows' }];
  return questions.flatMap((question, at) => {
    const cells = new Set(
      open.flatMap(({ side, rows, cell }) => rows.map((row) => cell(row, question[side])).filter(Boolean)),
    );
    const code = questionProblem(question, cells.size);
    return code === null ? [] : [{ field: `questions.${at}`, code }];
  });
}

/** The least and the highest that can be the highest of such a question; only points may have a place after the comma. */
export function maxRange(kind: QuestionKind): { readonly least: number; readonly most: number } {
  if (kind === 'likert') return { least: 2, most: MOST_STEPS };
  return { least: kind === 'score' ? LEAST_POINTS : 1, most: MOST_POINTS };
}

/** Whether it can be the highest of such a question. */
export function isMax(kind: QuestionKind, max: number): boolean {
  const { least, most } = maxRange(kind);
  return max >= least && max <= most && (kind === 'score' || Number.isInteger(max));
}

function questionProblem(
  { kind, keys, max, before, after }: AnalysisQuestion,
  distinct: number,
): AnalysisProblemCode | null {
  if (before === null && after === null) return 'without_column';
  if (!isMax(kind, max)) return 'max_out_of_range';
  if (kind === 'choice' && keys.length === 0) return 'no_key';
  if (kind === 'choice' && distinct > MOST_ANSWERS) return 'too_many_answers';
  return distinct > MOST_CODES ? 'too_many_answers' : null;
}

function tableOf(
  { layout }: AnalysisMapping,
  { before, after }: SideTables,
  side: AnalysisSide,
): AnswerTable | null {
  return layout === 'two_tables' && side === 'after' ? after : before;
}

function columnProblems(
  mapping: AnalysisMapping,
  side: AnalysisSide,
  table: AnswerTable | null,
): AnalysisProblem[] {
  const known = new Set(table && columnKeys(table.headers));
  const places = [
    { field: 'phase', column: mapping.layout === 'phase_column' ? mapping.phase.column : null },
    { field: 'link', column: mapping.link[side] },
    { field: 'time', column: mapping.time[side] },
    ...mapping.facts.map((fact, at) => ({ field: `facts.${at}`, column: fact[side] })),
    ...mapping.questions.map((question, at) => ({ field: `questions.${at}`, column: question[side] })),
  ].filter(({ column }) => column !== null);
  return places.flatMap(({ field, column }, at): AnalysisProblem[] => {
    if (!known.has(column ?? '')) return [{ field, code: 'unknown_column' }];
    return places.findIndex((one) => one.column === column) < at ? [{ field, code: 'column_twice' }] : [];
  });
}
