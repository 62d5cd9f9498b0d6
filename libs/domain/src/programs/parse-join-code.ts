import { CODE_ALPHABET } from '../text';

/**
 * A join code as somebody typed it, in its stored form (six capital characters), or null.
 *
 * Edge cases: case, dashes, dots and spaces do not matter; a character that stands in no code gives null.
 */
export function parseJoinCode(input: string): string | null {
  const code = input.toUpperCase().replace(/[\s.\-–—_]/g, '');
  return code.length === 6 && Array.from(code).every((character) => CODE_ALPHABET.includes(character))
    ? code
    : null;
}
