import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { problem } from '../platform/http/problems';

export const SHORTEST_PASSWORD = 12;
/** Of 0 to 4: "safely unguessable" against a thief of the hashes. */
const WEAKEST_SCORE = 3;
/** What everybody here would try first. */
const LOCAL_WORDS = [
  'ikrar',
  'tppo',
  'satgas',
  'pengabdian',
  'universitas',
  'sosialisasi',
  'indonesia',
  'bismillah',
  'password',
  'katasandi',
  'rahasia',
  'merdeka',
  'qwerty',
  'sayang',
];

const estimator = new ZxcvbnFactory({ dictionary: { local: LOCAL_WORDS } });

/** Long enough and hard to guess, without rules about kinds of characters (ASVS 6.2). */
export function refuseWeakPassword(field: string, password: string, personal: readonly string[]): void {
  if (password.length < SHORTEST_PASSWORD) {
    throw problem('invalid-input', { errors: [{ field, code: 'minLength' }] });
  }
  const words = personal
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 2);
  if (estimator.check(password, words).score < WEAKEST_SCORE) {
    throw problem('account.password-weak', { errors: [{ field, code: 'weak' }] });
  }
}
