import { incompleteBeta } from './incomplete-beta';
import { solveIncreasing } from './solve-increasing';

/**
 * The logit ln(x / (1 - x)) of the beta quantile x with I_x(a, b) = p, for 0 < p < 1.
 *
 * In logits both x and 1 - x keep all their digits; solved on the logarithm of the smaller tail (Brent).
 *
 * @param upper 1 - p, given apart where the caller knows it without cancellation.
 */
export function betaQuantileLogit(p: number, a: number, b: number, upper = 1 - p): number {
  const difference = (logit: number): number => {
    const tails = incompleteBeta(a, b, 1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit)));
    return p <= upper ? tails.logLower - Math.log(p) : Math.log(upper) - tails.logUpper;
  };
  return solveIncreasing(difference, Math.log(a / b));
}
