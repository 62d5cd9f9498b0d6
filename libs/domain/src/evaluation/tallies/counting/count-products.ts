import type { CountTable } from '../tally';
import { countsOf } from './cells';
import { countOne, countTogether } from './count-readings';
import type { LevelGroup } from './level-groups';
import { margins, pointSums, weightedBy } from './point-sums';
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
  const together = points.map((second, place) =>
    points.length === 1 ? countOne(second, dense) : countTogether(points.slice(0, place), second, dense),
  );
  return {
    passes: together.flatMap(({ passes }) => passes),
    table: () => {
      const sums = productSums(groups);
      together.forEach(({ counted }, place) => {
        counted.forEach(({ cells }, first) => {
          const [one, other] = [groups[first], groups[place]];
          if (!one || !other) return;
          const counts = countsOf(cells);
          const isPair = first < place;
          if (isPair) sums.add(one, other, pointSums(one, counts, other.chunk.size));
          // Each group once beside itself: its codes alone are a margin of any table it stands in.
          const [rows, columns] = margins(counts, other.chunk.size);
          if (first === 0) sums.add(other, other, weightedBy(columns, other));
          if (isPair && place === 1) sums.add(one, one, weightedBy(rows, one));
        });
      });
      return sums.rows();
    },
  };
}

/** Σ points × points of all pairs of the items of these groups, 0 so far. */
function productSums(groups: readonly LevelGroup[]) {
  const items = groups.flatMap(({ chunk }) => chunk.items);
  const places = new Map(items.map((item, place) => [item, place]));
  const sums = items.map(() => new Float64Array(items.length));
  return {
    /** @param ofOne for each item of the first group Σ points beside each code of the second. */
    add: (one: LevelGroup, other: LevelGroup, ofOne: readonly Float64Array[]): void => {
      one.chunk.items.forEach((item, index) => {
        const row = sums[places.get(item) ?? 0];
        other.chunk.items.forEach((second, beside) => {
          row?.set([product(ofOne[index], other.points[beside])], places.get(second));
        });
      });
    },
    rows: (): CountTable =>
      sums.flatMap((row, first) =>
        Array.from(row, (sum, second) => [first, second, sum]).filter(
          ([, second = 0, sum]) => second >= first && sum !== 0,
        ),
      ),
  };
}

function product(one: Float64Array = new Float64Array(), other: Float64Array = one): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}
