import { normaliseSearch } from '../../text';
import type { Phase } from '../waves/questionnaire-lists';

const SAID: readonly (readonly [Phase, RegExp])[] = [
  ['follow_up', /tindaklanjut|followup|lanjutan/],
  ['feedback', /umpanbalik|feedback|kepuasan/],
  ['post', /post(?!er)|pasca|sesudah|setelah|akhir|after/],
  ['pre', /pre(?!s)|pra(?!k)|sebelum|awal|before/],
];

/**
 * The phase that a text speaks of: a cell ("Pre-test"), the name of a sheet or of a file; null when it speaks of none
 * or of two.
 */
export function readPhase(text: string): Phase | null {
  const plain = normaliseSearch(text);
  const found = SAID.filter(([, words]) => words.test(plain));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}
