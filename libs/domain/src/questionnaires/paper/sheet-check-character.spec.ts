import { sheetCheckCharacter } from './sheet-check-character';

describe('sheetCheckCharacter', () => {
  it('is the one of ISO 7064, MOD 37,36', () => {
    // The example of a Global Release Identifier, which uses the same system.
    expect(sheetCheckCharacter('A12425GABC1234002')).toBe('M');
  });

  it.each(['', 'abc', 'A-B', 'É'])('has none for %j', (text) => {
    expect(sheetCheckCharacter(text)).toBeNull();
  });
});
