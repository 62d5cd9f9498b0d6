const BEFORE = '(?:pre|pra|before|sebelum|awal)';
const AFTER = '(?:post|pasca|after|sesudah|setelah|akhir)';
const TEST = String.raw`(?:[\s-]*(?:test|tes))?`;

/**
 * Whether a heading says before or after at one of its ends ("Pre-test 1", "Skor (post)"); null when it says neither, or
 * only in the middle of a question.
 */
export function headingPhase(heading: string): 'pre' | 'post' | null {
  const plain = heading
    .replaceAll('_', ' ')
    .replace(/[()[\]]/g, ' ')
    .trim();
  const says = (words: string): boolean =>
    new RegExp(String.raw`^${words}${TEST}(?=\s|$|\W)|\b${words}${TEST}$`, 'i').test(plain);
  const [before, after] = [says(BEFORE), says(AFTER)];
  if (before === after) return null;
  return before ? 'pre' : 'post';
}
