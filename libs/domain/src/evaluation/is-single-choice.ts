import type { DesignItem } from './evaluation-design';

/**
 * Whether a scored item has options of which one is chosen: only then options can be counted one by one. The answers of
 * several choices are the points that were earned (`p0`, `p1`, …).
 */
export function isSingleChoice({ kind, answers, points }: DesignItem): boolean {
  return kind === 'scored' && !answers.every((answer, index) => answer === `p${points[index + 1]}`);
}
