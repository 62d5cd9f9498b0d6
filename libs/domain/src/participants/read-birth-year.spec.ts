import { readBirthYear } from './read-birth-year';

describe('readBirthYear', () => {
  it.each([
    ['2008', 2008],
    [' 2008 ', 2008],
    ['2008.0', 2008],
    ['2008,0', 2008],
    ['2008-05-12', 2008],
    ['12/05/2008', 2008],
    ['12-5-2008', 2008],
    ['12 Mei 2008', 2008],
    ['16', null],
    ['08', null],
    ['20089', null],
    ['dua ribu', null],
    ['', null],
  ])('%s → %s', (text, expected) => {
    expect(readBirthYear(text)).toBe(expected);
  });
});
