import type { CountTable } from '../tally';
import { type Cells, countsOf, eachCell } from './cells';
import { digitOf, type Chunk } from './chunk-items';
import type { Counted } from './count-readings';
import { digitSums } from './digit-sums';

/** The tables of single items out of the table of their chunk beside a number of the whole sheet: [digit, number, …]. */
export function itemTables(chunk: Chunk, counted: Counted): CountTable[] {
  const { counts, numbers } = besideSeen(counted);
  const width = numbers.length;
  return digitSums(chunk, counts, width).map((sums) =>
    rowsOf(sums, [sums.length / width, width]).map(([digit = 0, place = 0, count = 0]) => [
      digit,
      numbers[place] ?? 0,
      count,
    ]),
  );
}

/** The same where the code of the same chunk on a second sheet stands beside: [digit, digit on the second sheet, …]. */
export function itemPairTables(chunk: Chunk, { cells }: Counted): CountTable[] {
  return digitSums(chunk, countsOf(cells), chunk.size).map((sums, place) => {
    const radix = chunk.radices[place] ?? 1;
    const pairs = new Int32Array(radix * radix);
    sums.forEach((count, cell) => {
      const code = cell % chunk.size;
      const pair = ((cell - code) / chunk.size) * radix + digitOf(chunk, place, code);
      pairs[pair] = (pairs[pair] ?? 0) + count;
    });
    return rowsOf(pairs, [radix, radix]);
  });
}

/** The tables of single items out of their chunk alone. */
export function itemCounts(chunk: Chunk, { cells }: Counted): CountTable[] {
  return digitSums(chunk, countsOf(cells), 1).map((sums) => rowsOf(sums, [sums.length]));
}

/** The cells row by row; where there are many, of the numbers beside only those that were seen. */
function besideSeen({ first, second, cells }: Counted): { counts: Int32Array; numbers: number[] } {
  if (!(cells.table instanceof Map)) {
    return { counts: countsOf(cells), numbers: Array.from({ length: second.size }, (_, number) => number) };
  }
  const numbers = [...new Set([...cells.table.keys()].map((key) => key % second.size))].sort(
    (one, other) => one - other,
  );
  const places = new Map(numbers.map((number, place) => [number, place]));
  const counts = new Int32Array(first.size * numbers.length);
  for (const [key, count] of cells.table) {
    const number = key % second.size;
    counts[((key - number) / second.size) * numbers.length + (places.get(number) ?? 0)] = count;
  }
  return { counts, numbers };
}

/** Rows of what was counted: a number is taken apart into digits below the sizes, the first weighing most. */
export function rowsOf(counts: Int32Array, sizes: readonly number[]): CountTable {
  const rows: number[][] = [];
  counts.forEach((count, key) => {
    if (count !== 0) rows.push(rowOf(key, sizes, count));
  });
  return rows;
}

/** The same of a table of cells. */
export function rowsOfCells(cells: Cells, sizes: readonly number[]): CountTable {
  const rows: number[][] = [];
  eachCell(cells, (key, count) => rows.push(rowOf(key, sizes, count)));
  return rows;
}

function rowOf(key: number, sizes: readonly number[], count: number): number[] {
  const row = [...sizes, count];
  let rest = key;
  for (let place = sizes.length - 1; place >= 0; place -= 1) {
    const size = sizes[place] ?? 1;
    const digit = rest % size;
    row[place] = digit;
    rest = (rest - digit) / size;
  }
  return row;
}
