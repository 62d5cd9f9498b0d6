const GRADES = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;
export type Grade = (typeof GRADES)[number];

/**
 * The grade that a class belongs to, in Roman figures: "XI IPA 2" → "XI", "10-A" → "X", "Kelas 7" → "VII".
 *
 * Edge cases: null when the class names no grade ("Paket C", "Al-Farabi"); a letter glued to a Roman figure
 * ("XIPA") is not guessed at.
 */
export function gradeOf(className: string): Grade | null {
  const match = /^(?:KELAS\s*)?(?:([IVX]+)(?![\p{L}])|(\d{1,2})(?!\d))/u.exec(className.trim().toUpperCase());
  if (!match) return null;
  if (match[2] !== undefined) return GRADES[Number(match[2]) - 1] ?? null;
  return GRADES.find((grade) => grade === match[1]) ?? null;
}
