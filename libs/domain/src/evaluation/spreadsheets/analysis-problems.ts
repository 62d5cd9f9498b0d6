export const ANALYSIS_PROBLEMS = [
  'no_table',
  'no_phases',
  'no_questions',
  'unknown_column',
  'column_twice',
  'without_column',
  'no_key',
  'too_many_answers',
  'max_out_of_range',
  'no_rows',
] as const;
export type AnalysisProblemCode = (typeof ANALYSIS_PROBLEMS)[number];

export interface AnalysisProblem {
  /** The place in the mapping: `tables`, `questions.2`, … */
  readonly field: string;
  readonly code: AnalysisProblemCode;
}
