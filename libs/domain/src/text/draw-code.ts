/** No 0 O 1 I L: what looks or sounds alike is left out. 31 characters, a prime, so one check finds every slip. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/**
 * A code of `length` characters (1 to 6) of `CODE_ALPHABET`, drawn from random bytes.
 *
 * Definition: the bytes are read as one large number modulo 31^length; with 16 bytes no code is more likely
 * than another by more than one in 10^29.
 * Edge cases: fewer than 16 bytes, or another length, is a mistake of the caller and throws a RangeError.
 */
export function drawCode(random: Uint8Array, length: number): string {
  if (random.length < 16) throw new RangeError('16 random bytes are needed');
  if (!Number.isInteger(length) || length < 1 || length > 6) throw new RangeError('1 to 6 characters');

  const base = CODE_ALPHABET.length;
  const size = base ** length;
  const drawn = random.reduce((value, byte) => (value * 256 + byte) % size, 0);
  return Array.from({ length }, (_, index) =>
    CODE_ALPHABET.charAt(Math.floor(drawn / base ** index) % base),
  ).join('');
}
