import { CODE_ALPHABET } from '@ikrar/domain';

/** An event's code as somebody typed it, or null when no event can have it. */
export function readJoinCode(input: string): string | null {
  const code = input.toUpperCase().replace(/[\s.\-–—_]/g, '');
  return code.length === 6 && Array.from(code).every((character) => CODE_ALPHABET.includes(character))
    ? code
    : null;
}
