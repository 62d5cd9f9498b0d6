/**
 * An id that whoever creates a row makes itself, the phone in the hall too (UUID version 7, RFC 9562).
 *
 * Definition: 48 bits of `unixMs` (milliseconds), version 7, variant 10, and 74 random bits taken from
 * `random` (its last ten bytes). Ids of a later millisecond sort after those of an earlier one.
 * Edge cases: time and random bytes are arguments, because a plain-HTTP page has no `randomUUID`; fewer
 * than 16 bytes, or a time outside 48 bits, is a mistake of the caller and throws a RangeError.
 */
export function uuidV7(unixMs: number, random: Uint8Array): string {
  if (random.length < 16) throw new RangeError('16 random bytes are needed');
  if (!Number.isInteger(unixMs) || unixMs < 0 || unixMs >= 2 ** 48) throw new RangeError('no such time');

  const hex = Array.from(random.slice(6, 16), (byte, index) => {
    const value = index === 0 ? 0x70 | (byte & 0x0f) : index === 2 ? 0x80 | (byte & 0x3f) : byte;
    return value.toString(16).padStart(2, '0');
  }).join('');
  const time = unixMs.toString(16).padStart(12, '0');
  const head = `${time.slice(0, 8)}-${time.slice(8)}`;
  return `${head}-${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8)}`;
}
