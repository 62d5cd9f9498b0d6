import { readSex } from './read-sex';

describe('readSex', () => {
  it.each([
    ['L', 'male'],
    ['p', 'female'],
    ['Laki-laki', 'male'],
    ['LAKI LAKI', 'male'],
    ['Perempuan', 'female'],
    ['male', 'male'],
    ['Female', 'female'],
    ['Lk.', 'male'],
    ['L/P', null],
    ['x', null],
    ['', null],
  ])('%s → %s', (text, expected) => {
    expect(readSex(text)).toBe(expected);
  });
});
