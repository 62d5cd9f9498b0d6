import { CODE_ALPHABET } from '../text';
import { checkCharacter } from './check-character';

export const PERSONAL_CODE_PROBLEMS = ['empty', 'unknown-character', 'length', 'typo'] as const;
export type PersonalCodeProblem = (typeof PERSONAL_CODE_PROBLEMS)[number];

export type ParsedPersonalCode = { ok: true; code: string } | { ok: false; reason: PersonalCodeProblem };

/**
 * A personal code as somebody typed it, in its stored form (six capital characters, no dash).
 *
 * Definition: in small or capital letters; dashes, dots and spaces are ignored. "typo" means six good characters
 * whose check character does not fit: the code cannot exist, so the phone can say so without asking the server.
 * Edge cases: 0 O 1 I L never stand in a code and are an "unknown-character", not guessed at.
 */
export function parsePersonalCode(input: string): ParsedPersonalCode {
  const code = input.toUpperCase().replace(/[\s.\-–—_]/g, '');
  if (code === '') return { ok: false, reason: 'empty' };
  if (!Array.from(code).every((character) => CODE_ALPHABET.includes(character))) {
    return { ok: false, reason: 'unknown-character' };
  }
  if (code.length !== 6) return { ok: false, reason: 'length' };
  return checkCharacter(code.slice(0, 5)) === code.slice(5)
    ? { ok: true, code }
    : { ok: false, reason: 'typo' };
}
