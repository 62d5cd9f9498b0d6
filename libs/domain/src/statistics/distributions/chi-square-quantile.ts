import { chiSquareTails } from './chi-square-tails';
import { solveIncreasing } from './solve-increasing';

/**
 * The x with P(X ≤ x) = p, X chi-square with `df` degrees of freedom. p ≤ 0: 0; p ≥ 1: ∞.
 *
 * Solved in ln x on the logarithm of the smaller tail (Brent).
 *
 * @param upper 1 - p, given apart where the caller knows it without cancellation.
 */
export function chiSquareQuantile(p: number, df: number, upper = 1 - p): number {
  if (p <= 0) return 0;
  if (upper <= 0) return Infinity;
  const difference = (logarithm: number): number => {
    const tails = chiSquareTails(Math.exp(logarithm), df);
    return p <= upper ? tails.logLower - Math.log(p) : Math.log(upper) - tails.logUpper;
  };
  return Math.exp(solveIncreasing(difference, Math.log(df)));
}
