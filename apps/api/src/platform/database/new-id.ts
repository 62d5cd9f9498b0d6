import { randomBytes } from 'node:crypto';
import { uuidV7 } from '@ikrar/domain';

/** An id for a row that the server makes itself; rows of a client arrive with theirs. */
export function newId(): string {
  return uuidV7(Date.now(), randomBytes(16));
}
