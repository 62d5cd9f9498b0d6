import { isPerfect } from './is-perfect';

describe('isPerfect', () => {
  it.each([
    [1, true],
    [-1, true],
    [1 - 2 ** -53, true],
    [0.999999, false],
    [0, false],
  ])('%p: %p', (r, expected) => {
    expect(isPerfect(r)).toBe(expected);
  });
});
