import { normaliseSearch } from '../text';
import type { Sex } from './participant-roles';

const SPELLINGS: Readonly<Record<Sex, readonly string[]>> = {
  female: ['p', 'pr', 'perempuan', 'wanita', 'w', 'female', 'f', 'putri'],
  male: ['l', 'lk', 'laki', 'lakilaki', 'pria', 'male', 'm', 'putra'],
};

/**
 * The sex that an Indonesian or English spelling names: L/P, laki-laki/perempuan, male/female …
 *
 * Edge cases: case and signs do not matter; anything else, and an empty cell, gives null.
 */
export function readSex(text: string): Sex | null {
  const word = normaliseSearch(text);
  if (SPELLINGS.female.includes(word)) return 'female';
  return SPELLINGS.male.includes(word) ? 'male' : null;
}
