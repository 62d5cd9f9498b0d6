import { areaLevel } from './area-level';

/**
 * Whether an area is another area or lies in it: "21.71.01.1004" is within "21.71.01", "21.71", "21".
 *
 * Edge cases: false when either is not a code, so a broken scope opens nothing.
 */
export function isWithinArea(code: string, ancestor: string): boolean {
  if (areaLevel(code) === null || areaLevel(ancestor) === null) return false;
  return code === ancestor || code.startsWith(`${ancestor}.`);
}
