import { type Cells, cellsOf, countCell } from './cells';
import { BLOCK, type Pass, type Reading, readAt, wholeColumn } from './reading';

/** Two numbers of the same sheets, and how often each pair of them was seen: cell `first × size of second + second`. */
export interface Counted {
  readonly first: Reading;
  readonly second: Reading;
  readonly cells: Cells;
}

export interface CountedTogether {
  readonly counted: readonly Counted[];
  readonly passes: readonly Pass[];
}

const NOTHING = /* @__PURE__ */ wholeColumn(/* @__PURE__ */ new Int32Array(BLOCK), 1);
/** More tables at a time, and a processor runs out of registers. */
const TOGETHER = 3;

/** Counts one number: the cell is the number. */
export function countOne(reading: Reading, dense: number): CountedTogether {
  return countTogether([NOTHING], reading, dense);
}

/**
 * Counts numbers, each together with the same second one. What belongs to both of two sheets, or to all items of a
 * chunk, is found in such tables when everybody has been counted; so a sheet costs a few increments and not one for
 * each figure.
 */
export function countTogether(firsts: readonly Reading[], second: Reading, dense: number): CountedTogether {
  const [some, others] = [firsts.slice(0, TOGETHER), firsts.slice(TOGETHER)];
  if (some.length === 0) return { counted: [], passes: [] };
  const counted = some.map((first) => ({ first, second, cells: cellsOf(first.size * second.size, dense) }));
  const rest = countTogether(others, second, dense);
  return {
    counted: [...counted, ...rest.counted],
    passes: [...passesOf(counted), ...rest.passes],
  };
}

function passesOf(counted: readonly Counted[]): Pass[] {
  const whole = counted.map(wholeTable).filter((table) => table !== null);
  const second = counted[0]?.second.column;
  const [one, two, three] = whole;
  // Together only when all of them are: a table that is left out would count nothing.
  if (second && one && two && whole.length === counted.length) {
    return [three ? triplePass(second, one, two, three) : doublePass(second, one, two)];
  }
  return counted.map(singlePass);
}

/** A flat table over columns out of which nothing has to be cut. */
interface WholeTable {
  readonly column: Int32Array;
  readonly size: number;
  readonly table: Int32Array;
}

function wholeTable({ first, second, cells: { table } }: Counted): WholeTable | null {
  const isWhole = first.isWhole && second.isWhole && !(table instanceof Map);
  return isWhole ? { column: first.column, size: second.size, table } : null;
}

function singlePass(counted: Counted): Pass {
  const { first, second, cells } = counted;
  const whole = wholeTable(counted);
  if (whole) return wholePass(second.column, whole);
  return cells.table instanceof Map ? rarePass(counted) : cutPass(first, second, cells.table);
}

// The heart of the engine: plain integers in locals, so that each loop becomes a handful of machine instructions.

function wholePass(second: Int32Array, { column, size, table }: WholeTable): Pass {
  return (sheets) => {
    for (let at = 0; at < sheets; at = (at + 1) | 0) {
      const key = (Math.imul(column[at] ?? 0, size) + (second[at] ?? 0)) | 0;
      table[key] = ((table[key] ?? 0) + 1) | 0;
    }
  };
}

function doublePass(second: Int32Array, { column: one, size, table }: WholeTable, other: WholeTable): Pass {
  const { column: two, table: table2 } = other;
  return (sheets) => {
    for (let at = 0; at < sheets; at = (at + 1) | 0) {
      const beside = second[at] ?? 0;
      const key = (Math.imul(one[at] ?? 0, size) + beside) | 0;
      const key2 = (Math.imul(two[at] ?? 0, size) + beside) | 0;
      table[key] = ((table[key] ?? 0) + 1) | 0;
      table2[key2] = ((table2[key2] ?? 0) + 1) | 0;
    }
  };
}

function triplePass(
  second: Int32Array,
  { column: one, size, table }: WholeTable,
  other: WholeTable,
  third: WholeTable,
): Pass {
  const { column: two, table: table2 } = other;
  const { column: three, table: table3 } = third;
  return (sheets) => {
    for (let at = 0; at < sheets; at = (at + 1) | 0) {
      const beside = second[at] ?? 0;
      const key = (Math.imul(one[at] ?? 0, size) + beside) | 0;
      const key2 = (Math.imul(two[at] ?? 0, size) + beside) | 0;
      const key3 = (Math.imul(three[at] ?? 0, size) + beside) | 0;
      table[key] = ((table[key] ?? 0) + 1) | 0;
      table2[key2] = ((table2[key2] ?? 0) + 1) | 0;
      table3[key3] = ((table3[key3] ?? 0) + 1) | 0;
    }
  };
}

/** Where the numbers are some bits of their columns. */
function cutPass(first: Reading, second: Reading, table: Int32Array): Pass {
  const { column: one, shift: oneShift, mask: oneMask } = first;
  const { column: other, shift: otherShift, mask: otherMask, size } = second;
  return (sheets) => {
    for (let at = 0; at < sheets; at = (at + 1) | 0) {
      const row = ((one[at] ?? 0) >>> oneShift) & oneMask;
      const key = (Math.imul(row, size) + (((other[at] ?? 0) >>> otherShift) & otherMask)) | 0;
      table[key] = ((table[key] ?? 0) + 1) | 0;
    }
  };
}

function rarePass({ first, second, cells }: Counted): Pass {
  return (sheets) => {
    for (let at = 0; at < sheets; at += 1)
      countCell(cells, readAt(first, at) * second.size + readAt(second, at));
  };
}
