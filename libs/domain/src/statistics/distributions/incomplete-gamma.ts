import { logGammaKernel } from './log-gamma-kernel';
import type { Tails } from './tails';
import { tailsFromLog } from './tails-from-log';

const TINY = 1e-300;
const MOST_STEPS = 1_000_000;

/** Σ xⁿ / (a (a+1) … (a+n)), which times xᵃe⁻ˣ/Γ(a) is the lower tail. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let total = term;
  for (let step = 1; step < MOST_STEPS && term > total * Number.EPSILON * 0.1; step += 1) {
    term *= x / (a + step);
    total += term;
  }
  return total;
}

/** Legendre's continued fraction by Lentz' method, which times xᵃe⁻ˣ/Γ(a) is the upper tail. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let step = 1; step < MOST_STEPS; step += 1) {
    const numerator = -step * (step - a);
    b += 2;
    d = 1 / (numerator * d + b || TINY);
    c = b + numerator / c || TINY;
    value *= d * c;
    // said so that what is not a number ends here too
    if (!(Math.abs(d * c - 1) > Number.EPSILON)) break;
  }
  return value;
}

/**
 * Regularised incomplete gamma function: lower P(a, x), upper Q(a, x), for a > 0.
 *
 * Source: DLMF 8.2, 8.7.1, 8.9.2. x ≤ 0: lower 0; x = ∞: upper 0.
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (x <= 0) return tailsFromLog('lower', -Infinity);
  if (x === Infinity) return tailsFromLog('upper', -Infinity);
  const logKernel = logGammaKernel(a, x);
  return x < a + 1
    ? tailsFromLog('lower', logKernel + Math.log(lowerSeries(a, x)))
    : tailsFromLog('upper', logKernel + Math.log(upperFraction(a, x)));
}
