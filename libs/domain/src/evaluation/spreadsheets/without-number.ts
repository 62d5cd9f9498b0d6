/**
 * A heading without the number it begins with ("1. Apa itu TPPO?", "Q2) Siapa?"), for questions are numbered where they
 * are shown.
 *
 * Edge cases: a number alone stays, for it is all there is; so do "5W1H" and "2,5 juta".
 */
export function withoutNumber(heading: string): string {
  return heading.replace(/^\s*\(?q?\d{1,3}(?:\s*[.):]\s*|\s+[-–]\s+)(?=[\p{L}"“(])/iu, '');
}
