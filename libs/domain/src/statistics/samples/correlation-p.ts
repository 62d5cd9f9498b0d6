import { studentTTails } from '../distributions/student-t-tails';
import { isPerfect } from './is-perfect';

/**
 * Two-sided p of a correlation of `n` ≥ 3 pairs: t = r·√((n-2)/(1-r²)), df = n - 2. A perfect correlation: 0.
 *
 * Source: Fisher 1915.
 */
export function correlationP(r: number, n: number): number {
  if (isPerfect(r)) return 0;
  const t = Math.abs(r) * Math.sqrt((n - 2) / (1 - r * r));
  return Math.min(1, 2 * studentTTails(t, n - 2).upper);
}
