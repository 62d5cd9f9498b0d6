import { type Cells, cellsOf, countCell } from './cells';
import { BLOCK, type Pass, type Reading, readAt, wholeColumn } from './reading';

/** Two numbers of the same sheets, and how often each pair of them was seen: cell `first × size of second + second`. */
export interface Counted {
  readonly first: Reading;
  readonly second: Reading;
  readonly cells: Cells;
  readonly pass: Pass;
}

const NOTHING = /* @__PURE__ */ wholeColumn(/* @__PURE__ */ new Int32Array(BLOCK), 1);

/** Counts one number: the cell is the number. */
export function countOne(reading: Reading, dense: number): Counted {
  return countTwo(NOTHING, reading, dense);
}

/**
 * Counts two numbers together. What belongs to both of two sheets, or to all items of a chunk, is found in such tables
 * when everybody has been counted; so a sheet costs a few increments and not one for each figure.
 */
export function countTwo(first: Reading, second: Reading, dense: number): Counted {
  const cells = cellsOf(first.size * second.size, dense);
  const { table } = cells;
  const pass = table instanceof Map ? rarePass(first, second, cells) : densePass(first, second, table);
  return { first, second, cells, pass };
}

/** The heart of the engine: plain integers in locals, so that it becomes a handful of machine instructions. */
function densePass(first: Reading, second: Reading, table: Int32Array): Pass {
  if (first.isWhole && second.isWhole) return wholePass(first.column, second.column, second.size, table);
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

/** The same where nothing has to be cut out of the columns: most of the work. */
function wholePass(one: Int32Array, other: Int32Array, size: number, table: Int32Array): Pass {
  return (sheets) => {
    for (let at = 0; at < sheets; at = (at + 1) | 0) {
      const key = (Math.imul(one[at] ?? 0, size) + (other[at] ?? 0)) | 0;
      table[key] = ((table[key] ?? 0) + 1) | 0;
    }
  };
}

function rarePass(first: Reading, second: Reading, cells: Cells): Pass {
  return (sheets) => {
    for (let at = 0; at < sheets; at += 1)
      countCell(cells, readAt(first, at) * second.size + readAt(second, at));
  };
}
