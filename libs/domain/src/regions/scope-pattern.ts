import { areaLevel } from './area-level';

/**
 * The LIKE pattern that fits an area and everything in it, for the scope of the tenant context:
 * "21.71.01" → "21.71.01%".
 *
 * Definition: blocks of one level are equally long, so the pattern fits no neighbour.
 * Edge cases: what is not a code would be a pattern of its own (%, _): it throws a RangeError.
 */
export function scopePattern(code: string): string {
  if (areaLevel(code) === null) throw new RangeError('not an area code');
  return `${code}%`;
}
