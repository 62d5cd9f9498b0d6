import { normaliseSearch } from '../../text';

const RIGHT = ['1', 'benar', 'betul', 'b', 'true', 'right', 'correct', 'v'];
const WRONG = ['0', 'salah', 's', 'false', 'wrong', 'incorrect', 'x'];

/** Whether a cell says right (1/benar/B/✓) or wrong (0/salah/S/✗); null when it says neither. */
export function readRightWrong(text: string): boolean | null {
  const bare = text.trim();
  if (['✓', '✔', '√'].includes(bare)) return true;
  if (['✗', '✘', '×'].includes(bare)) return false;
  const plain = normaliseSearch(bare.replace(/[.,]0+$/, ''));
  if (RIGHT.includes(plain)) return true;
  return WRONG.includes(plain) ? false : null;
}
