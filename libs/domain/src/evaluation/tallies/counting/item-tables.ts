import type { CountTable } from '../tally';
import { eachCell } from './cells';
import { digitOf, type Chunk } from './chunk-items';
import type { Counted } from './count-readings';

/**
 * The tables of single items out of the table of their chunk.
 *
 * `other` is what stands beside the chunk's code: the code of the same chunk on the second sheet, of which each item
 * has its own digit, or a number of the whole sheet.
 */
export function itemTables(
  chunk: Chunk,
  counted: Counted,
  other: 'the same chunk' | 'a number',
): CountTable[] {
  const { rows, columns, counts } = seenCells(counted);
  return chunk.items.map((_, place) => {
    const digits = Int32Array.from({ length: chunk.size }, (_code, code) => digitOf(chunk, place, code));
    const radix = chunk.radices[place] ?? 1;
    const width = other === 'a number' ? counted.second.size : radix;
    const sums = new Float64Array(radix * width);
    for (let cell = 0; cell < counts.length; cell += 1) {
      const column = columns[cell] ?? 0;
      const beside = other === 'a number' ? column : (digits[column] ?? 0);
      const at = (digits[rows[cell] ?? 0] ?? 0) * width + beside;
      sums[at] = (sums[at] ?? 0) + (counts[cell] ?? 0);
    }
    return rowsOf(sums, [radix, width]);
  });
}

/** The cells that hold somebody, once for all items of the chunk. */
function seenCells({ cells, second }: Counted): {
  rows: Int32Array;
  columns: Int32Array;
  counts: Float64Array;
} {
  const seen = cells.table instanceof Map ? cells.table.size : cells.size;
  const [rows, columns] = [new Int32Array(seen), new Int32Array(seen)];
  const counts = new Float64Array(seen);
  let at = 0;
  eachCell(cells, (key, count) => {
    const column = key % second.size;
    rows[at] = (key - column) / second.size;
    columns[at] = column;
    counts[at] = count;
    at += 1;
  });
  return { rows: rows.subarray(0, at), columns: columns.subarray(0, at), counts: counts.subarray(0, at) };
}

/** The tables of single items out of their chunk alone. */
export function itemCounts(chunk: Chunk, { cells }: Counted): CountTable[] {
  return chunk.items.map((_, place) => {
    const counts = new Float64Array(chunk.radices[place] ?? 1);
    eachCell(cells, (code, count) => {
      const digit = digitOf(chunk, place, code);
      counts[digit] = (counts[digit] ?? 0) + count;
    });
    return rowsOf(counts, [counts.length]);
  });
}

/** Rows of what was counted: a number is taken apart into digits below the sizes, the first weighing most. */
export function rowsOf(counts: Float64Array, sizes: readonly number[]): CountTable {
  const rows: number[][] = [];
  counts.forEach((count, key) => {
    if (count !== 0) rows.push([...digitsOf(key, sizes), count]);
  });
  return rows;
}

/** The same of a table of cells. */
export function rowsOfCells({ cells }: Pick<Counted, 'cells'>, sizes: readonly number[]): CountTable {
  const rows: number[][] = [];
  eachCell(cells, (key, count) => rows.push([...digitsOf(key, sizes), count]));
  return rows;
}

function digitsOf(key: number, sizes: readonly number[]): number[] {
  let rest = key;
  return sizes
    .toReversed()
    .map((size) => {
      const digit = rest % size;
      rest = (rest - digit) / size;
      return digit;
    })
    .toReversed();
}
