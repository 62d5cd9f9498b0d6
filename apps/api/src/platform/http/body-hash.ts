import { createHash } from 'node:crypto';
import { canonical } from './canonical';

/** The same body gives the same hash, in whatever order the phone wrote its parts. */
export function bodyHash(body: object): Buffer {
  return createHash('sha256').update(canonical(body)).digest();
}
