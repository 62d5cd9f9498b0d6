/** Sheets that are worked on at a time: their columns stay in the caches of a processor. */
export const BLOCK = 512;

/** A whole number that each sheet of a block has: some bits of a column. */
export interface Reading {
  readonly column: Int32Array;
  readonly shift: number;
  readonly mask: number;
  /** All numbers are below it. */
  readonly size: number;
  /** The column is this number and nothing else. */
  readonly isWhole: boolean;
}

/** One step over the first sheets of a block. */
export type Pass = (sheets: number) => void;

/** A column that is one number and nothing else. */
export function wholeColumn(column: Int32Array, size: number): Reading {
  return { column, shift: 0, mask: 0x7fffffff, size, isWhole: true };
}

/** Cuts a number that is read often out of its column into one of its own. */
export function apart({ column, shift, mask, size }: Reading): { whole: Reading; pass: Pass } {
  const own = new Int32Array(BLOCK);
  const pass: Pass = (sheets) => {
    for (let at = 0; at < sheets; at = (at + 1) | 0) own[at] = ((column[at] ?? 0) >>> shift) & mask;
  };
  return { whole: wholeColumn(own, size), pass };
}

/** The number of one sheet. */
export function readAt({ column, shift, mask }: Reading, sheet: number): number {
  return ((column[sheet] ?? 0) >>> shift) & mask;
}

/**
 * Takes the steps one after the other. All steps go through this one place on purpose: a place that calls many
 * different functions draws none of them into itself, and V8 makes far better machine code of a short loop that stands
 * alone than of one among others.
 */
export function runPasses(passes: readonly Pass[], sheets: number): void {
  for (const pass of passes) pass(sheets);
}
