import { solveIncreasing } from './solve-increasing';

describe('solveIncreasing', () => {
  it.each([
    ['above the start', 0, 1234.5],
    ['below the start', 0, -1234.5],
    ['at the start', 3, 3],
  ])('finds a root %s', (_, start, root) => {
    expect(solveIncreasing((x) => Math.atan(x - root), start)).toBeCloseTo(root, 10);
  });

  it('says so when there is no root', () => {
    expect(() => solveIncreasing((x) => Math.exp(-Math.abs(x)) + 1, 0)).toThrow(RangeError);
  });
});
