import type { Tails } from './tails';

/** Both tails from the natural logarithm of the small one. A logarithm above 0 is rounding and means 1. */
export function tailsFromLog(small: 'lower' | 'upper', logarithm: number): Tails {
  const logSmall = Math.min(0, logarithm);
  const tail = Math.exp(logSmall);
  const logOther = tail === 0 ? 0 : Math.log1p(-tail);
  return small === 'lower'
    ? { lower: tail, upper: 1 - tail, logLower: logSmall, logUpper: logOther }
    : { lower: 1 - tail, upper: tail, logLower: logOther, logUpper: logSmall };
}
