import { binomialTails } from '../distributions/binomial-tails';

/**
 * Two-sided exact p that `a` and `b` differ by chance alone: min(1, 2·P(X ≤ min(a,b))), X binomial(a+b, ½), with ln p.
 *
 * a + b = 0: p = 1.
 */
export function exactSignP(a: number, b: number): { readonly p: number; readonly lnP: number } {
  const tails = binomialTails(Math.min(a, b), a + b, 0.5);
  return { p: Math.min(1, 2 * tails.lower), lnP: Math.min(0, tails.logLower + Math.LN2) };
}
