const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The check character over digits and capital letters after ISO 7064, MOD 37,36 (the hybrid system).
 *
 * Definition: every single wrong character and nearly every exchange of neighbours changes it.
 * Edge cases: null when the text holds anything but digits and capital letters, or nothing.
 */
export function sheetCheckCharacter(text: string): string | null {
  const places = Array.from(text, (character) => ALPHABET.indexOf(character));
  if (places.length === 0 || places.includes(-1)) return null;
  const base = ALPHABET.length;
  const product = places.reduce((carried, place) => {
    const sum = (carried + place) % base || base;
    return (2 * sum) % (base + 1);
  }, base);
  return ALPHABET.charAt((base + 1 - product) % base);
}
