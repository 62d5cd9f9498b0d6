import type { FieldPlace } from '../../platform/database/field-cipher';

/** Where the phone number of a holder stands; whoever reads it under an agreement opens it there, too. */
export function holderPhone(organisationId: string, rowId: string): FieldPlace {
  return { organisationId, table: 'post_holders', column: 'phone_ciphertext', rowId };
}
