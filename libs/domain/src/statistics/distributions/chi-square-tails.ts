import { incompleteGamma } from './incomplete-gamma';
import type { Tails } from './tails';

/** Chi-square distribution with `df` > 0 degrees of freedom: P(df/2, x/2) and Q(df/2, x/2). Source: DLMF 8.2. */
export function chiSquareTails(x: number, df: number): Tails {
  return incompleteGamma(df / 2, x / 2);
}
