import { columns } from './columns';

describe('columns', () => {
  it('turns people into items', () => {
    expect(
      columns([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
    expect(columns([])).toEqual([]);
  });

  it('refuses rows that end early', () => {
    expect(() => columns([[1, 2], [3]])).toThrow(RangeError);
  });
});
