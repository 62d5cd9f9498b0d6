import { areaLevel } from './area-level';

/**
 * The code one level up: "21.71.01.1004" → "21.71.01".
 *
 * Edge cases: null for a province and for anything that is not a code.
 */
export function parentAreaCode(code: string): string | null {
  const level = areaLevel(code);
  if (level === null || level === 'province') return null;
  return code.slice(0, code.lastIndexOf('.'));
}
