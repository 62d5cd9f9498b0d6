/** Characters a free answer may have. */
export const ANSWER_LENGTH = { short_text: 200, long_text: 2000 } as const;

/**
 * A free text: null for a blank, undefined for something that is no text, too long, or that a database cannot keep.
 *
 * Definition: as it was written, blanks at its ends included.
 * Edge cases: the character zero and half of a surrogate pair (a text that was cut in the middle of a sign) are no
 * text that PostgreSQL stores.
 */
export function readText(given: unknown, longest: number): string | null | undefined {
  if (given === null) return null;
  if (typeof given !== 'string' || given.length > longest) return undefined;
  if (given.includes('\u0000') || /\p{Surrogate}/u.test(given)) return undefined;
  return given.trim() === '' ? null : given;
}
