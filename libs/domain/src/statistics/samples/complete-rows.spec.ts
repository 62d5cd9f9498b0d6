import { completeRows } from './complete-rows';

describe('completeRows', () => {
  it('keeps the rows in which nothing is missing', () => {
    expect(
      completeRows([
        [1, 2],
        [null, 3],
        [0, 0],
      ]),
    ).toEqual([
      [1, 2],
      [0, 0],
    ]);
    expect(completeRows([])).toEqual([]);
  });
});
