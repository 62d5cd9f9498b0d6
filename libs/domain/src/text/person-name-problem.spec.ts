import { personNameProblem } from './person-name-problem';

describe('personNameProblem', () => {
  it.each([
    'Tu',
    "Nur'aini",
    'M. Yusuf',
    'Sri/Ayu',
    'Dewi binti Ahmad',
    '  Budi  ',
    'André',
    'Andi 2',
    'N'.repeat(100),
  ])('accepts %s', (name) => {
    expect(personNameProblem(name)).toBeNull();
  });

  it.each([
    ['', 'required'],
    ['   ', 'required'],
    ['N'.repeat(101), 'too-long'],
    ['2171014509080001', 'personal-data'],
    ['Budi 081234567890', 'personal-data'],
    ['Budi 0017086703', 'personal-data'],
    ['Budi\nSiti', 'control-character'],
    ['...', 'no-letter'],
    ['12', 'no-letter'],
  ])('refuses %j: %s', (name, expected) => {
    expect(personNameProblem(name)).toBe(expected);
  });
});
