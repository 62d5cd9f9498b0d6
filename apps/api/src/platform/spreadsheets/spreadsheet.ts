/**
 * One cell as the file states it. A date is `2024-09-25`, with a time `2024-09-25T08:30`; an error is the word that
 * the program shows (`#N/A`).
 */
export type SpreadsheetCell = (
  | { readonly type: 'text' | 'date' | 'error'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
) & {
  /** The value is what the formula gave when the file was saved. */
  readonly formula?: true;
  /** Spreadsheets keep fifteen digits of a number: what is longer is not what somebody typed. */
  readonly lostDigits?: true;
};

/** Cells that were made one; their value stands in the first. Counted from 0. */
export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows as they stand in the file, empty ones too, so that the index tells the number of the row. */
export interface SpreadsheetSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly (SpreadsheetCell | null)[])[];
  readonly merged: readonly MergedCells[];
}

/** Why a file is not taken. */
export const SPREADSHEET_REFUSALS = [
  'spreadsheet.empty',
  'spreadsheet.unreadable',
  'spreadsheet.other-format',
  'spreadsheet.encrypted',
  'spreadsheet.suspicious',
  'spreadsheet.too-heavy',
] as const;
export type SpreadsheetRefusal = (typeof SPREADSHEET_REFUSALS)[number];

/** What a file may be, to be read at all. */
export const SPREADSHEET_LIMITS = {
  bytes: 5_000_000,
  unpackedBytes: 50_000_000,
  entries: 200,
  ratio: 100,
  cells: 250_000,
  seconds: 10,
  heapMegabytes: 256,
  readers: 2,
  waiting: 10,
} as const;
