import { hasSmallCell } from './has-small-cell';

it.each([
  [[10, 12, 0], false],
  [[10, 9], true],
  [[1], true],
  [[0, 0], false],
  [[], false],
])('%j: %s', (people, expected) => {
  expect(hasSmallCell(people, 10)).toBe(expected);
});
