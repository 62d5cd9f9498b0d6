import type { EntrySummary } from '@ikrar/api-client';
import type { Answer, InstrumentContent } from '@ikrar/domain';
import type { EntryRound } from '../sheets/sheet';
import type { Column } from './columns';

/** A cell: a column of a row, or, after the last column, where the sheet is finished. */
export interface Cell {
  readonly row: string;
  readonly column: number;
}

/** What the screen says of the last key: a code of the dictionary, with what it is about. */
export interface Remark {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Counts up, so that the same remark is said again. */
  readonly turn: number;
}

/** A change to what the server has already: it needs a reason. */
export interface CorrectionDue {
  readonly responseId: string;
  readonly column: Column;
  /** What was pressed; absent when nothing was yet. */
  readonly answer?: Answer;
}

export interface Table {
  readonly content: InstrumentContent;
  readonly columns: readonly Column[];
  readonly entries: readonly EntrySummary[];
  readonly round: EntryRound;
}
