import { showPersonalCode } from './show-personal-code';

describe('showPersonalCode', () => {
  it.each([
    ['ABCDEW', 'ABC-DEW'],
    ['ABC', 'ABC'],
    ['', ''],
  ])('%s → %s', (code, expected) => {
    expect(showPersonalCode(code)).toBe(expected);
  });
});
