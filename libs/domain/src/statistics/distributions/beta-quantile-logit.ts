import { incompleteBeta } from './incomplete-beta';
import { logBetaKernel } from './log-beta-kernel';
import { normalQuantile } from './normal-quantile';
import { solveIncreasing, type Slope } from './solve-increasing';

/** Where the quantile would be if the logit were normal with the variance 1/a + 1/b, as it is for large a and b. */
function normalStart(p: number, a: number, b: number, upper: number): number {
  const z = p <= upper ? normalQuantile(p) : -normalQuantile(upper);
  return Math.log(a / b) + z * Math.sqrt(1 / a + 1 / b);
}

/**
 * The logit ln(x / (1 - x)) of the beta quantile x with I_x(a, b) = p, for 0 < p < 1.
 *
 * In logits both x and 1 - x keep all their digits; solved on the logarithm of the smaller tail.
 *
 * @param upper 1 - p, given apart where the caller knows it without cancellation.
 * @param start where the search begins; every step costs an incomplete beta function.
 */
export function betaQuantileLogit(
  p: number,
  a: number,
  b: number,
  upper = 1 - p,
  start = normalStart(p, a, b, upper),
): number {
  const isLower = p <= upper;
  const wanted = Math.log(isLower ? p : upper);
  const difference = (logit: number): Slope => {
    const [x, y] = [1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit))];
    const { logLower, logUpper } = incompleteBeta(a, b, x, y);
    const logTail = isLower ? logLower : logUpper;
    // dI/dlogit is the kernel xᵃyᵇ/B(a, b).
    const slope = Math.exp(logBetaKernel(a, b, x, y) - logTail);
    return { value: isLower ? logTail - wanted : wanted - logTail, slope };
  };
  return solveIncreasing(difference, start);
}
