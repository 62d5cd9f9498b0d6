import { BLOCK, readAt, type Reading } from './reading';

export interface Selection {
  /** Gathers the wanted sheets at the beginning of columns of their own; says how many there are. */
  readonly select: (sheets: number) => number;
  /** The same number in these columns. */
  readonly of: (reading: Reading) => Reading;
}

/** Those sheets of a block of which a number is the wanted one. */
export function selectSheets(by: Reading, wanted: number): Selection {
  const copies = new Map<Int32Array, Int32Array>();
  return {
    of: (reading) => {
      const column = copies.get(reading.column) ?? new Int32Array(BLOCK);
      copies.set(reading.column, column);
      return { ...reading, column };
    },
    select: (sheets) => {
      let selected = 0;
      for (let sheet = 0; sheet < sheets; sheet += 1) {
        if (readAt(by, sheet) !== wanted) continue;
        for (const [from, to] of copies) to[selected] = from[sheet] ?? 0;
        selected += 1;
      }
      return selected;
    },
  };
}
