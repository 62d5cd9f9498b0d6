import { COMPARISONS } from './condition';
import type { Condition } from './condition';

const DEEPEST = 5;
const LONGEST = 20;
const MAX_VALUE = 200;

/**
 * Whether something that came from outside has the shape of a condition.
 *
 * Definition: comparisons with known words and nothing else beside them; "all" and "any" hold 1 to 20 parts
 * and are nested at most five deep. Whether the items exist is for `checkInstrument`.
 */
export function isCondition(value: unknown, depth = 1): value is Condition {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  const keys = Object.keys(value).sort().join();
  if (keys === 'all') return isParts((value as { all: unknown }).all, depth);
  if (keys === 'any') return isParts((value as { any: unknown }).any, depth);
  if (keys !== 'is,item,value') return false;
  const { item, is, value: compared } = value as Record<string, unknown>;
  const isValue = typeof compared === 'string' ? compared.length <= MAX_VALUE : Number.isFinite(compared);
  return typeof item === 'string' && COMPARISONS.some((word) => word === is) && isValue;
}

function isParts(parts: unknown, depth: number): boolean {
  if (!Array.isArray(parts) || parts.length === 0 || parts.length > LONGEST) return false;
  return parts.every((part) => isCondition(part, depth + 1));
}
