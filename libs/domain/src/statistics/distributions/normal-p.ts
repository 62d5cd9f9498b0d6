import { normalTails } from './normal-tails';
import type { Alternative } from './exact-p';

/** p of a standard normal z and its natural logarithm; `greater` is the chance of an even larger z. */
export function normalP(z: number, alternative: Alternative): { readonly p: number; readonly lnP: number } {
  if (alternative === 'greater') {
    const tails = normalTails(z);
    return { p: tails.upper, lnP: tails.logUpper };
  }
  if (alternative === 'less') {
    const tails = normalTails(z);
    return { p: tails.lower, lnP: tails.logLower };
  }
  const tails = normalTails(Math.abs(z));
  return { p: Math.min(1, 2 * tails.upper), lnP: Math.min(0, tails.logUpper + Math.LN2) };
}
