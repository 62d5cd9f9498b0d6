import { scaleTable } from './scale-table';
import { tableOf, varyingItems } from './varying-items';

const rows = [
  [1, 7, 3, 4],
  [2, 7, 3, 1],
  [2, 7, 3, 2],
];

describe('varyingItems', () => {
  it('leaves out what everybody answered alike', () => {
    expect(varyingItems(scaleTable(rows))).toEqual([0, 3]);
    expect(varyingItems(scaleTable(rows.slice(1)))).toEqual([3]);
  });

  it('knows nothing of one person or nobody', () => {
    expect(varyingItems(scaleTable(rows.slice(0, 1)))).toEqual([]);
    expect(varyingItems(scaleTable([[null, 1]]))).toEqual([]);
  });
});

describe('tableOf', () => {
  it('is the table of the rows without the constant items', () => {
    const table = scaleTable(rows);
    expect(tableOf(table, varyingItems(table))).toEqual(
      scaleTable(rows.map(([first = 0, , , last = 0]) => [first, last])),
    );
  });

  it('is the very table when every item varies', () => {
    const table = scaleTable([
      [1, 2],
      [2, 1],
    ]);
    expect(tableOf(table, varyingItems(table))).toBe(table);
  });
});
