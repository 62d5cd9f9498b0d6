import fc from 'fast-check';
import { CODE_ALPHABET } from '../text';
import { checkCharacter } from './check-character';

const body = fc.stringMatching(new RegExp(`^[${CODE_ALPHABET}]{5}$`));
const place = fc.integer({ min: 0, max: 5 });
const replaced = (text: string, index: number, character: string): string =>
  text.slice(0, index) + character + text.slice(index + 1);
const holds = (code: string): boolean => checkCharacter(code.slice(0, 5)) === code.slice(5);

describe('checkCharacter', () => {
  it.each([
    ['22222', '2'],
    // Σ = 1 × 2 = 2, and 29 makes it 31: the thirtieth character.
    ['22223', 'Y'],
    // Σ = 8 × 6 + 9 × 5 + 10 × 4 + 11 × 3 + 12 × 2 = 190 = 6 × 31 + 4, and 27 makes it whole.
    ['ABCDE', 'W'],
  ])('%s → %s', (text, expected) => {
    expect(checkCharacter(text)).toBe(expected);
  });

  it.each(['', 'ABCD', 'ABCDEF', 'ABCD0', 'abcde'])('has none for %j', (text) => {
    expect(checkCharacter(text)).toBeNull();
  });

  it('finds every single wrong character', () => {
    fc.assert(
      fc.property(body, place, fc.constantFrom(...CODE_ALPHABET), (text, index, character) => {
        const code = text + (checkCharacter(text) ?? '');
        fc.pre(code[index] !== character);
        expect(holds(replaced(code, index, character))).toBe(false);
      }),
    );
  });

  it('finds every two exchanged characters', () => {
    fc.assert(
      fc.property(body, place, place, (text, one, other) => {
        const code = text + (checkCharacter(text) ?? '');
        fc.pre(code[one] !== code[other]);
        const swapped = replaced(replaced(code, one, code.charAt(other)), other, code.charAt(one));
        expect(holds(swapped)).toBe(false);
      }),
    );
  });
});
