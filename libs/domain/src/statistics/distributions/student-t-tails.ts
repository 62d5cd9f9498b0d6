import { incompleteBeta } from './incomplete-beta';
import type { Tails } from './tails';

const mirrored = (tails: Tails): Tails => ({
  lower: tails.upper,
  upper: tails.lower,
  logLower: tails.logUpper,
  logUpper: tails.logLower,
});

/**
 * Student's t distribution with `df` > 0 (not necessarily whole) degrees of freedom.
 *
 * For t > 0: upper = ½ I_{df/(df+t²)}(df/2, ½). Source: DLMF 8.17; Johnson, Kotz & Balakrishnan 1995, ch. 28.
 */
export function studentTTails(t: number, df: number): Tails {
  if (t < 0) return mirrored(studentTTails(-t, df));
  const square = t * t;
  const total = df + square;
  const y = square === Infinity ? 1 : square / total;
  const both = incompleteBeta(df / 2, 0.5, df / total, y);
  return {
    lower: 1 - both.lower / 2,
    upper: both.lower / 2,
    logLower: Math.log1p(-both.lower / 2),
    logUpper: both.logLower - Math.LN2,
  };
}
