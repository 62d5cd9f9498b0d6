import { randomBytes } from 'node:crypto';

/** A UUIDv7, as every client of the API makes its own. */
export function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const rest = randomBytes(10);
  rest.writeUInt8(((rest[0] ?? 0) & 0x0f) | 0x70, 0);
  rest.writeUInt8(((rest[2] ?? 0) & 0x3f) | 0x80, 2);
  const hex = time + rest.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
