import { pairedSampleOfCounts, type PairedSample } from '../paired/paired-sample';
import { completeRows } from '../samples/complete-rows';
import { elementAt } from '../samples/element-at';
import { sum } from '../samples/sum';

/**
 * What is known of a scale when the sheets themselves are gone: enough for reliability and for every item.
 *
 * Each item is taken from its own smallest value, its centre, so that a large offset costs no digits. Made from rows or
 * from counts, the tables of whole numbers are equal.
 */
export interface ScaleTable {
  /** Sheets on which nothing is missing. */
  readonly n: number;
  readonly nDropped: number;
  /** Smallest value of each item; 0 of nobody. */
  readonly centres: readonly number[];
  /** Of each item: value - its centre, and the sum of these over all items of the same sheet. */
  readonly items: readonly PairedSample[];
  /** `products[i][j - i]` = Σ (x_i - c_i)(x_j - c_j) over the sheets, for i ≤ j. */
  readonly products: readonly (readonly number[])[];
}

interface CountedRow {
  readonly values: readonly number[];
  readonly count: number;
}

/** Equal rows are one, and they stand in one order: the order of the sheets must not move a last digit. */
function countRows(rows: readonly (readonly number[])[]): CountedRow[] {
  const counted = new Map<string, CountedRow>();
  for (const values of rows) {
    const key = values.join();
    counted.set(key, { values, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()].sort(({ values: a }, { values: b }) => {
    const first = a.findIndex((value, index) => value !== b[index]);
    return first < 0 ? 0 : elementAt(a, first) - elementAt(b, first);
  });
}

/**
 * Counts the sheets of a scale: one row a person, one column an item; sheets with a missing answer are left out.
 *
 * @throws RangeError when rows differ in length: their items would not be the same.
 */
export function scaleTable(rows: readonly (readonly (number | null)[])[]): ScaleTable {
  const width = rows[0]?.length ?? 0;
  if (rows.some(({ length }) => length !== width)) throw new RangeError('Rows must have the same length');
  const complete = completeRows(rows);
  const positions = Array.from({ length: width }, (_, item) => item);
  const centres = positions.map((item) => {
    const least = complete.reduce((so, row) => Math.min(so, elementAt(row, item)), Infinity);
    return complete.length === 0 ? 0 : least + 0;
  });
  const counted = countRows(
    complete.map((row) => row.map((value, item) => value - elementAt(centres, item))),
  ).map((row) => ({ ...row, total: sum(row.values) }));
  const productOf = (one: number, other: number): number => {
    let product = 0;
    for (const { values, count } of counted) {
      product += count * elementAt(values, one) * elementAt(values, other);
    }
    return product;
  };
  return {
    ...{ n: complete.length, nDropped: rows.length - complete.length, centres },
    items: positions.map((item) =>
      pairedSampleOfCounts(
        counted.map(({ values, total, count }) => [elementAt(values, item), total, count] as const),
      ),
    ),
    products: positions.map((one) => positions.slice(one).map((other) => productOf(one, other))),
  };
}
