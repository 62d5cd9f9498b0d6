import { addTables, subtractTable } from './count-table';

describe('addTables', () => {
  it('adds rows of the same key and keeps the order', () => {
    const sum = addTables(
      [
        [0, 2, 1],
        [3, 0, 4],
      ],
      [
        [0, 1, 5],
        [0, 2, 2],
        [10, 0, 1],
      ],
    );
    expect(sum).toEqual([
      [0, 1, 5],
      [0, 2, 3],
      [3, 0, 4],
      [10, 0, 1],
    ]);
    expect(addTables([], [[1]])).toEqual([[1]]);
  });
});

describe('subtractTable', () => {
  it('leaves no row of nothing', () => {
    expect(
      subtractTable(
        [
          [1, 3],
          [2, 1],
        ],
        [[2, 1]],
      ),
    ).toEqual([[1, 3]]);
    expect(subtractTable([[1, 3]], [[1, 1]])).toEqual([[1, 2]]);
  });

  it('refuses what is no part of it', () => {
    expect(() => subtractTable([[1, 3]], [[1, 4]])).toThrow(RangeError);
    expect(() => subtractTable([], [[0, 1]])).toThrow(RangeError);
  });
});
