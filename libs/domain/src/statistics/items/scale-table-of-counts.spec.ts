import fc from 'fast-check';
import { sum } from '../samples/sum';
import { cronbachAlpha } from './cronbach-alpha';
import { itemAnalysis } from './item-analysis';
import { kr20 } from './kr20';
import { scaleTable, type ScaleTable } from './scale-table';
import { scaleTableOfCounts } from './scale-table-of-counts';

type Rows = readonly (readonly (number | null)[])[];

/** What a tally counts of the same rows: nothing is taken from anything. */
function countsOf(rows: Rows) {
  const complete = rows.filter((row): row is readonly number[] => !row.includes(null));
  const positions = [...(rows[0] ?? []).keys()];
  return {
    n: complete.length,
    nDropped: rows.length - complete.length,
    items: positions.map((item) => complete.map((row) => [row[item] ?? 0, sum(row), 1])),
    products: positions.flatMap((i) =>
      positions.slice(i).map((j) => [i, j, sum(complete.map((row) => (row[i] ?? 0) * (row[j] ?? 0)))]),
    ),
  };
}

const tableOfCounts = ({ n, nDropped, items, products }: ReturnType<typeof countsOf>): ScaleTable =>
  scaleTableOfCounts(n, items, products, nDropped);
const figuresOf = (table: ScaleTable) => [cronbachAlpha(table), kr20(table), itemAnalysis(table)];

const rowsOf = (answer: fc.Arbitrary<number | null>) =>
  fc
    .integer({ min: 1, max: 6 })
    .chain((width) => fc.array(fc.array(answer, { minLength: width, maxLength: width }), { maxLength: 14 }));
const whole = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -2, max: 5 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const rightOrWrong = fc.integer({ min: 0, max: 1 });
const decimal = fc.integer({ min: -20, max: 50 }).map((tenths) => tenths / 10);

describe('scaleTableOfCounts', () => {
  it('equals the table of the sheets, digit for digit', () => {
    fc.assert(
      fc.property(fc.oneof(rowsOf(whole), rowsOf(rightOrWrong)), (rows) => {
        const [sheets, counts] = [scaleTable(rows), tableOfCounts(countsOf(rows))];
        expect(counts).toEqual(sheets);
        expect(figuresOf(counts)).toEqual(figuresOf(sheets));
      }),
    );
  });

  it('adds up: the counts of two schools make the table of both', () => {
    fc.assert(
      fc.property(rowsOf(whole), fc.nat(14), (rows, cut) => {
        const [one, other] = [countsOf(rows.slice(0, cut)), countsOf(rows.slice(cut))];
        const items = countsOf(rows).items.map((_, item) => [
          ...(one.items[item] ?? []),
          ...(other.items[item] ?? []),
        ]);
        const products = [...one.products, ...other.products];
        const [n, nDropped] = [one.n + other.n, one.nDropped + other.nDropped];
        expect(scaleTableOfCounts(n, items, products, nDropped)).toEqual(scaleTable(rows));
      }),
    );
  });

  it('does not see the order of the sheets, of decimals either', () => {
    const shuffled = fc
      .oneof(rowsOf(whole), rowsOf(decimal))
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(scaleTable(others)).toEqual(scaleTable(rows));
      }),
    );
  });

  it('sees twice the count as the list twice', () => {
    fc.assert(
      fc.property(fc.oneof(rowsOf(whole), rowsOf(decimal)), (rows) => {
        const { n, nDropped, centres, items, products } = scaleTable(rows);
        const twice = (list: readonly number[]): number[] => list.map((number) => 2 * number);
        expect(scaleTable([...rows, ...rows])).toEqual({
          ...{ n: 2 * n, nDropped: 2 * nDropped, centres },
          items: items.map((item) => ({ ...item, n: 2 * item.n, counts: twice(item.counts) })),
          products: products.map(twice),
        });
      }),
    );
  });

  it('gives no figure that is not a number, however few there are', () => {
    const figures = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(figures) : [value];
    fc.assert(
      fc.property(fc.oneof(rowsOf(whole), rowsOf(rightOrWrong), rowsOf(decimal)), (rows) => {
        const table = scaleTable(rows);
        const wrong = figures(figuresOf(table)).filter(
          (figure) => figure === undefined || (typeof figure === 'number' && !Number.isFinite(figure)),
        );
        expect(wrong).toEqual([]);
        expect(cronbachAlpha(table).alpha === null).toBe('reason' in cronbachAlpha(table));
        expect(kr20(table).kr20 === null).toBe('reason' in kr20(table));
      }),
    );
  });

  it('refuses counts that are not of the same sheets', () => {
    const counts = countsOf([
      [1, 0],
      [1, 1],
    ]);
    expect(() => tableOfCounts({ ...counts, n: 3 })).toThrow(RangeError);
    expect(() => tableOfCounts({ ...counts, products: [[0, 2, 5]] })).toThrow(RangeError);
    expect(() => tableOfCounts({ ...counts, products: [[1, 0, 5]] })).toThrow(RangeError);
  });
});
