const YES = ['yes', 'true', 'true()', '1', 'ya'];
const NO = ['', 'no', 'false', 'false()', '0', 'tidak'];

/** A cell that says yes or no, as the many writers of such cells do; null for anything else. */
export function readFlag(word: string): boolean | null {
  const plain = word.toLowerCase();
  if (YES.includes(plain)) return true;
  return NO.includes(plain) ? false : null;
}
