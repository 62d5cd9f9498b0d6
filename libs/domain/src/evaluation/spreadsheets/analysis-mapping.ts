import type { DateOrder } from '../../questionnaires/imports/date-order';

/** Where the answers before and after stand: in two tables, in rows of one, or in columns side by side. */
export const ANALYSIS_LAYOUTS = ['two_tables', 'phase_column', 'side_by_side'] as const;
export type AnalysisLayout = (typeof ANALYSIS_LAYOUTS)[number];

export const ANALYSIS_SIDES = ['before', 'after'] as const;
export type AnalysisSide = (typeof ANALYSIS_SIDES)[number];

/** What a question gives: an answer with a key, right or wrong, a step of a scale, or points somebody counted already. */
export const QUESTION_KINDS = ['choice', 'right_wrong', 'likert', 'score'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What is known of the writers; age and year of birth both become age bands. */
export const FACT_KINDS = ['sex', 'age', 'birth_year', 'class', 'school', 'area'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Keys of columns (`columnKeys`), each in the table of its side; null: there is none. */
export interface SideColumns {
  readonly before: string | null;
  readonly after: string | null;
}

export interface TableName {
  readonly file: AnalysisSide;
  readonly sheet: string;
}

export interface AnalysisQuestion extends SideColumns {
  readonly id: string;
  readonly text: string;
  /** What it is about, as somebody calls it; null: nobody said. */
  readonly topic: string | null;
  readonly kind: QuestionKind;
  /** Choice: the cells that are right, in any spelling. */
  readonly keys: readonly string[];
  /** Points of everything right, or the steps of the scale. */
  readonly max: number;
  /** Likert: agreeing speaks against what is measured. */
  readonly reverse: boolean;
  /** Likert: which step a cell names; cells of a number alone need none. */
  readonly levels: readonly { readonly cell: string; readonly step: number }[];
}

/** What the columns of somebody's spreadsheet mean. */
export interface AnalysisMapping {
  readonly layout: AnalysisLayout;
  /** Of one table alone, `before` names it; two tables: a side that was not asked is null. */
  readonly tables: { readonly before: TableName | null; readonly after: TableName | null };
  readonly phase: {
    readonly column: string | null;
    readonly values: readonly { readonly cell: string; readonly phase: 'pre' | 'post' }[];
  };
  /** Who wrote a row: a code, a number or a name, compared and never kept. */
  readonly link: SideColumns;
  readonly time: SideColumns & { readonly order: DateOrder };
  readonly facts: readonly (SideColumns & { readonly kind: FactKind })[];
  readonly questions: readonly AnalysisQuestion[];
}
