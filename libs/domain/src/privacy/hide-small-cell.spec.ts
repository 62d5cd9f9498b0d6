import {
  hideSmallCell,
  SMALL_CELL_INSIDE,
  SMALL_CELL_LEAVING,
  SMALL_CELL_OUTSIDE_TEAM,
} from './hide-small-cell';

describe('hideSmallCell', () => {
  it.each([
    [4, SMALL_CELL_OUTSIDE_TEAM, null],
    [5, SMALL_CELL_OUTSIDE_TEAM, 5],
    [9, SMALL_CELL_INSIDE, null],
    [10, SMALL_CELL_INSIDE, 10],
    [10, SMALL_CELL_LEAVING, null],
    [11, SMALL_CELL_LEAVING, 11],
    [1, SMALL_CELL_OUTSIDE_TEAM, null],
    [0, SMALL_CELL_LEAVING, 0],
  ])('%d under %d: %s', (count, threshold, expected) => {
    expect(hideSmallCell(count, threshold)).toBe(expected);
  });
});
