import { detectPersonalData } from './detect-personal-data';

export const PERSON_NAME_PROBLEMS = [
  'required',
  'too-long',
  'personal-data',
  'no-letter',
  'control-character',
] as const;
export type PersonNameProblem = (typeof PERSON_NAME_PROBLEMS)[number];

/**
 * What is wrong with a person's full name, or null.
 *
 * Definition: one field of 1 to 100 characters after trimming, with at least one letter. Single names,
 * apostrophes, dots and slashes are normal here and never refused.
 * Source: domain context 8.3 (names), L2 (a NIK or phone number is not collected).
 * Edge cases: a NIK, a phone number or any other run of six digits is "personal-data"; line breaks and
 * tabs, which come from pasted cells, are "control-character".
 */
export function personNameProblem(name: string): PersonNameProblem | null {
  const trimmed = name.trim();
  if (trimmed === '') return 'required';
  if (Array.from(trimmed).length > 100) return 'too-long';
  if (/\p{Cc}/u.test(trimmed)) return 'control-character';
  if (detectPersonalData(trimmed).length > 0 || /\d{6}/.test(trimmed)) return 'personal-data';
  return /\p{L}/u.test(trimmed) ? null : 'no-letter';
}
