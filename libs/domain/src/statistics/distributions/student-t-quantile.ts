import { betaQuantileLogit } from './beta-quantile-logit';

/**
 * The t with P(T ≤ t) = p, T with `df` degrees of freedom (∓∞ at p = 0 and 1).
 *
 * t² follows F(1, df), so |t| = √(df · eᵘ), u being the logit of the beta quantile whose upper tail is both tails of t.
 */
export function studentTQuantile(p: number, df: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  if (p === 0.5) return 0;
  const both = 2 * Math.min(p, 1 - p);
  const size = Math.sqrt(df * Math.exp(betaQuantileLogit(1 - both, 0.5, df / 2, both)));
  return p < 0.5 ? -size : size;
}
