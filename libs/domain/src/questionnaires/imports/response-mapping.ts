import type { Phase } from '../waves/questionnaire-lists';
import type { DateOrder } from './date-order';
import type { ImportSource } from './recognise-source';

/** How a column says who wrote a row; `free` is anything that two rows of one person share, kept as a pseudonym. */
export const LINK_KINDS = ['personal_code', 'name', 'self_code', 'free', 'none'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What a cell means; null: as good as left out. */
export type CellMeaning = { readonly cell: string; readonly optionId: string | null };

/** Where the answers to an item stand: in one column, or ticked in a column for each option. */
export type ItemColumns = {
  readonly itemId: string;
  readonly column: string | null;
  /** What the team decided; other cells are read as `suggestOption` suggests. */
  readonly cells: readonly CellMeaning[];
  readonly ticks: readonly { readonly column: string; readonly optionId: string }[];
};

export type PhaseMeaning = { readonly cell: string; readonly phase: Phase; readonly wave: number };

/**
 * What the columns of a table of answers mean. Columns are named by their keys (`columnKeys`), never by their place,
 * and phases by what they are, never by an event: so it holds for the next file of the same form.
 */
export type ResponseMapping = {
  readonly source: ImportSource;
  readonly items: readonly ItemColumns[];
  readonly link: { readonly kind: LinkKind; readonly column: string | null };
  readonly time: { readonly column: string | null; readonly order: DateOrder };
  /** Without a column every row is of the one phase in `values`. */
  readonly phase: { readonly column: string | null; readonly values: readonly PhaseMeaning[] };
};
