import { CODE_ALPHABET } from '../text';

/** One weight a place, all different: with 31 characters every swap of two and every single slip shows. */
const WEIGHTS = [6, 5, 4, 3, 2] as const;

/**
 * The sixth character of a personal code, computed from its first five.
 *
 * Definition: the character that makes Σ weight × position in the alphabet (weights 6 5 4 3 2 1) divisible
 * by 31. As 31 is prime, any one wrong character and any two exchanged characters are found.
 * Edge cases: null when the body is not five characters of the alphabet.
 */
export function checkCharacter(body: string): string | null {
  if (body.length !== WEIGHTS.length) return null;
  const places = Array.from(body, (character) => CODE_ALPHABET.indexOf(character));
  if (places.includes(-1)) return null;
  const sum = places.reduce((total, place, index) => total + place * (WEIGHTS[index] ?? 0), 0);
  const base = CODE_ALPHABET.length;
  return CODE_ALPHABET.charAt((base - (sum % base)) % base);
}
