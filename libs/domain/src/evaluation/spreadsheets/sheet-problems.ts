import type { AnalysisSide } from './analysis-mapping';

/**
 * What a row of a spreadsheet is told about:
 *
 * - `no_code`: nobody is said to have written it, so it is in no pair;
 * - `code_twice_latest`: a later row of the same writer counts instead;
 * - `code_twice_aside`: the writer stands twice and nothing says which row is the later, so neither is in a pair;
 * - `name_twice_latest`: a later row of the same name counts, and it is assumed that one person wrote both;
 * - `name_told_apart`: several people of one name, known by what else is told of them;
 * - `name_twice_aside`: several people of one name that nothing tells apart on both sides, so none is in a pair;
 * - `empty_row`: no answer at all; `key_row`, `sum_row`: nobody's answers;
 * - `unknown_phase`: neither before nor after; `unreadable_time`: no moment;
 * - `beyond_scale`: points or a step that the question does not have; `unreadable_answer`: none that is known;
 * - `unreadable_score`: points that are no number or are missing, so the row is not counted;
 * - `broken_cell`: an error of the program, a part of merged cells, or a number with lost digits.
 */
export const SHEET_PROBLEMS = [
  'no_code',
  'code_twice_latest',
  'code_twice_aside',
  'name_twice_latest',
  'name_told_apart',
  'name_twice_aside',
  'empty_row',
  'key_row',
  'sum_row',
  'unknown_phase',
  'unreadable_time',
  'beyond_scale',
  'unreadable_answer',
  'unreadable_score',
  'broken_cell',
] as const;
export type SheetProblemCode = (typeof SHEET_PROBLEMS)[number];

export interface SheetProblem {
  readonly side: AnalysisSide;
  /** As the spreadsheet numbers it. */
  readonly line: number;
  /** Null: the row as a whole. */
  readonly column: string | null;
  readonly code: SheetProblemCode;
}
