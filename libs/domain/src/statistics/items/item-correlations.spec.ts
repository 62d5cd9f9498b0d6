import { itemCorrelations } from './item-correlations';
import { scaleTable } from './scale-table';

describe('itemCorrelations', () => {
  it('correlates each item with the sum of all and of the others', () => {
    const [first, second] = itemCorrelations(
      scaleTable([
        [1, 1, 4],
        [2, 3, 3],
        [3, 2, 1],
      ]),
    );
    // totals 6 8 6; the others of the first 5 6 3, of the second 5 5 4
    expect(first).toEqual({ withTotal: 0, withRest: expect.closeTo(-2 / Math.sqrt(28 / 3), 14) });
    expect(second).toEqual({
      withTotal: expect.closeTo(Math.sqrt(3) / 2, 14),
      withRest: 0,
    });
  });

  it('has none where nothing varies', () => {
    const table = scaleTable([
      [1, 5, 2],
      [1, 4, 3],
    ]);
    expect(itemCorrelations(table)).toEqual([
      { withTotal: null, withRest: null },
      { withTotal: null, withRest: expect.closeTo(-1, 15) },
      { withTotal: null, withRest: expect.closeTo(-1, 15) },
    ]);
    expect(itemCorrelations(scaleTable([[1, 2]]))).toEqual([
      { withTotal: null, withRest: null },
      { withTotal: null, withRest: null },
    ]);
  });

  it('sees equal sums of decimals as equal', () => {
    const table = scaleTable([
      [0.1, 0.2, 0.3],
      [0.3, 0.2, 0.1],
      [0.2, 0.1, 0.3],
    ]);
    expect(itemCorrelations(table).map(({ withTotal }) => withTotal)).toEqual([null, null, null]);
  });

  it('loses no digits to offsets', () => {
    const rows = [
      [0.125, 2.5, 1],
      [0.5, 3.25, 2],
      [0.25, 4.75, 2],
      [1, 3.5, 5],
    ];
    const far = rows.map((row) => row.map((value, item) => value + 1e9 * item));
    expect(itemCorrelations(scaleTable(far))).toEqual(itemCorrelations(scaleTable(rows)));
  });
});
