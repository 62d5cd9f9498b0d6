import type { CountTable } from '../tally';
import { eachCell } from './cells';
import { countOne, countTogether, type Counted } from './count-readings';
import type { LevelGroup } from './level-groups';
import type { Pass, Reading } from './reading';

export interface ProductCounts {
  readonly passes: readonly Pass[];
  /** [i, j, Σ points of i × points of j], i ≤ j places in the list of items; no rows of 0. */
  readonly table: () => CountTable;
}

/**
 * Counts two groups of items at a time; the products of all pairs of items are sums over these tables.
 *
 * @param points the code of each group.
 */
export function countProducts(
  groups: readonly LevelGroup[],
  points: readonly Reading[],
  dense: number,
): ProductCounts {
  // A group with all before it; a single group stands beside nothing.
  const together = points.map((second, place) => ({
    place,
    ...(points.length === 1 ? countOne(second, dense) : countTogether(points.slice(0, place), second, dense)),
  }));
  return {
    passes: together.flatMap(({ passes }) => passes),
    table: () => {
      const places = groups.flatMap(({ chunk }) => chunk.items);
      const sums = new Float64Array(places.length ** 2);
      const seen = new Set<LevelGroup>();
      const addOnce = (group: LevelGroup, sheets: Float64Array): void => {
        if (!seen.has(group)) addWithin(sums, places, group, sheets);
        seen.add(group);
      };
      for (const { place, counted } of together) {
        const other = groups[place];
        if (!other) continue;
        counted.forEach((table, first) => {
          const one = points.length === 1 ? undefined : groups[first];
          const rows = sumsByRow(table, other);
          if (one) addProducts(sums, places, one, other, rows.points);
          if (one) addOnce(one, rows.first);
          addOnce(other, rows.second);
        });
      }
      return rowsOfSums(sums, places.length);
    },
  };
}

interface RowSums {
  /** Sheets of each code of the first and of the second group. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** For each code of the first group Σ points of each item of the second. */
  readonly points: Float64Array;
}

function sumsByRow({ first, second, cells }: Counted, { chunk, points }: LevelGroup): RowSums {
  const width = chunk.items.length;
  const ofFirst = new Float64Array(first.size);
  const ofSecond = new Float64Array(second.size);
  const sums = new Float64Array(first.size * width);
  eachCell(cells, (key, count) => {
    const code = key % second.size;
    const row = (key - code) / second.size;
    ofFirst[row] = (ofFirst[row] ?? 0) + count;
    ofSecond[code] = (ofSecond[code] ?? 0) + count;
    const [own, from] = [row * width, code * width];
    for (let item = 0; item < width; item += 1) {
      sums[own + item] = (sums[own + item] ?? 0) + count * (points[from + item] ?? 0);
    }
  });
  return { first: ofFirst, second: ofSecond, points: sums };
}

function addProducts(
  sums: Float64Array,
  places: readonly number[],
  one: LevelGroup,
  other: LevelGroup,
  rows: Float64Array,
): void {
  const [width, across] = [one.chunk.items.length, other.chunk.items.length];
  one.chunk.items.forEach((item, place) => {
    other.chunk.items.forEach((second, beside) => {
      const at = places.indexOf(item) * places.length + places.indexOf(second);
      for (let code = 0; code < one.chunk.size; code += 1) {
        sums[at] =
          (sums[at] ?? 0) + (one.points[code * width + place] ?? 0) * (rows[code * across + beside] ?? 0);
      }
    });
  });
}

/** Products of the items of one group with each other. */
function addWithin(
  sums: Float64Array,
  places: readonly number[],
  group: LevelGroup,
  sheets: Float64Array,
): void {
  const width = group.chunk.items.length;
  const weighted = group.points.map((points, index) => points * (sheets[Math.floor(index / width)] ?? 0));
  addProducts(sums, places, group, group, weighted);
}

function rowsOfSums(sums: Float64Array, size: number): CountTable {
  const rows: number[][] = [];
  for (let first = 0; first < size; first += 1) {
    for (let second = first; second < size; second += 1) {
      const sum = sums[first * size + second] ?? 0;
      if (sum !== 0) rows.push([first, second, sum]);
    }
  }
  return rows;
}
