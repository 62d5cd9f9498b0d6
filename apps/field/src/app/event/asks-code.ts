import type { PublicEvent } from '../transport/public-api-types';

/** Whether a code of the roster says who answers; else the server is not told. */
export const asksCode = ({ identification }: Partial<PublicEvent>): boolean =>
  (identification ?? 'personal_code') === 'personal_code';
