import { isMinor } from './is-minor';

describe('isMinor', () => {
  it.each([
    [2009, 2024, true],
    [2006, 2024, true],
    [2005, 2024, false],
    [1970, 2024, false],
    [2024, 2024, true],
    [null, 2024, true],
  ])('born %s, in %d: %s', (birthYear, year, expected) => {
    expect(isMinor(birthYear, year)).toBe(expected);
  });
});
