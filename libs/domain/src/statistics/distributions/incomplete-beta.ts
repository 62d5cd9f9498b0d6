import { logBetaKernel } from './log-beta-kernel';
import type { Tails } from './tails';
import { tailsFromLog } from './tails-from-log';

const TINY = 1e-300;
const MOST_STEPS = 1_000_000;

/** The continued fraction of DLMF 8.17.22 by Lentz' method. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY);
  let value = d;
  for (let m = 1; m < MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || TINY);
    c = 1 + even / c || TINY;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || TINY);
    c = 1 + odd / c || TINY;
    value *= d * c;
    // said so that what is not a number ends here too
    if (!(Math.abs(d * c - 1) > Number.EPSILON)) break;
  }
  return value;
}

/**
 * Regularised incomplete beta function: lower I_x(a, b), upper I_y(b, a), for a, b > 0.
 *
 * Lentz' continued fraction with Loader's prefix. Source: DLMF 8.17; Loader 2000.
 *
 * @param x from 0 to 1.
 * @param y 1 - x, given apart because only the caller knows it without cancellation.
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): Tails {
  if (x <= 0) return tailsFromLog('lower', -Infinity);
  if (y <= 0) return tailsFromLog('upper', -Infinity);
  const kernel = logBetaKernel(a, b, x, y);
  return x * (a + b + 2) <= a + 1
    ? tailsFromLog('lower', kernel + Math.log(fraction(a, b, x) / a))
    : tailsFromLog('upper', kernel + Math.log(fraction(b, a, y) / b));
}
