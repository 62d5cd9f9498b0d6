import { incompleteBeta } from './incomplete-beta';
import type { Tails } from './tails';
import { tailsFromLog } from './tails-from-log';

/**
 * Binomial distribution of `n` trials with chance `p`: lower = P(X ≤ k), upper = P(X > k), k whole.
 *
 * lower = I_{1-p}(n-k, k+1). Source: DLMF 8.17.5. k < 0: lower 0; k ≥ n: lower 1.
 */
export function binomialTails(k: number, n: number, p: number): Tails {
  if (k < 0) return tailsFromLog('lower', -Infinity);
  if (k >= n) return tailsFromLog('upper', -Infinity);
  return incompleteBeta(n - k, k + 1, 1 - p, p);
}
