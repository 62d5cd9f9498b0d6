import { uuidV7 } from '@ikrar/domain';

/** An id of this phone's making; `randomUUID` does not exist on the plain HTTP of a hall. */
export const newId = (): string => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
