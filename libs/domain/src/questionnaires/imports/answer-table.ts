/** Why the text of a cell is not what somebody typed. */
export const BROKEN_CELLS = ['shortened', 'cell-error', 'merged'] as const;
export type BrokenCell = (typeof BROKEN_CELLS)[number];

/** One row below the header; `line` is the number people see in their spreadsheet. */
export type TableRow = {
  readonly line: number;
  readonly cells: readonly string[];
  /** By their place, from 0. */
  readonly broken?: readonly { readonly at: number; readonly code: BrokenCell }[];
};

export type AnswerTable = { readonly headers: readonly string[]; readonly rows: readonly TableRow[] };
