import { chiSquareTails } from './chi-square-tails';
import { logGammaKernel } from './log-gamma-kernel';
import { solveIncreasing, type Slope } from './solve-increasing';

/**
 * The x with P(X ≤ x) = p, X chi-square with `df` degrees of freedom. p ≤ 0: 0; p ≥ 1: ∞.
 *
 * Solved in ln x on the logarithm of the smaller tail.
 *
 * @param upper 1 - p, given apart where the caller knows it without cancellation.
 */
export function chiSquareQuantile(p: number, df: number, upper = 1 - p): number {
  if (p <= 0) return 0;
  if (upper <= 0) return Infinity;
  const difference = (logarithm: number): Slope => {
    const x = Math.exp(logarithm);
    const { logLower, logUpper } = chiSquareTails(x, df);
    const kernel = logGammaKernel(df / 2, x / 2);
    return p <= upper
      ? { value: logLower - Math.log(p), slope: Math.exp(kernel - logLower) }
      : { value: Math.log(upper) - logUpper, slope: Math.exp(kernel - logUpper) };
  };
  return Math.exp(solveIncreasing(difference, Math.log(df)));
}
