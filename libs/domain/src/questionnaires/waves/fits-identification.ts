import type { Identification } from './questionnaire-lists';

/** How one sheet says who wrote it: by one of the two codes, or not at all. */
export interface SheetIdentity {
  readonly personalCode: string | null;
  readonly selfCode: string | null;
}

/**
 * Whether a sheet says who wrote it in the way its event asks for.
 *
 * Definition: with personal codes every sheet carries one; with self-made codes it carries none of the roster, and
 * may lack its own (a part of it was missing); an anonymous sheet carries neither.
 */
export function fitsIdentification(
  identification: Identification,
  { personalCode, selfCode }: SheetIdentity,
): boolean {
  if (identification === 'personal_code') return personalCode !== null && selfCode === null;
  return personalCode === null && (identification === 'self_code' || selfCode === null);
}
