import { uuidV7 } from '@ikrar/domain';

/** An id for a row that this page creates. `randomUUID` is missing on plain HTTP; `getRandomValues` is not. */
export function newId(): string {
  return uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
}
