import { parsePersonalCode } from './parse-personal-code';

describe('parsePersonalCode', () => {
  it.each(['ABCDEW', 'abcdew', 'ABC-DEW', 'abc dew', ' a.b.c–dew '])('reads %j', (input) => {
    expect(parsePersonalCode(input)).toEqual({ ok: true, code: 'ABCDEW' });
  });

  it.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ['ABCDE', 'length'],
    ['ABCDEWW', 'length'],
    ['ABCDE0', 'unknown-character'],
    ['ABCDEL', 'unknown-character'],
    ['ABCDÉW', 'unknown-character'],
    ['ABCDEX', 'typo'],
    ['BACDEW', 'typo'],
  ])('%j: %s', (input, reason) => {
    expect(parsePersonalCode(input)).toEqual({ ok: false, reason });
  });
});
