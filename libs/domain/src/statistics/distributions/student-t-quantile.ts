import { betaQuantileLogit } from './beta-quantile-logit';
import { normalQuantile } from './normal-quantile';

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
  const z = -normalQuantile(both / 2);
  // The first terms of Cornish and Fisher's expansion; ln(t²/df) is the logit that is searched.
  const start = 2 * Math.log(z + (z ** 3 + z) / (4 * df)) - Math.log(df);
  const size = Math.sqrt(df * Math.exp(betaQuantileLogit(1 - both, 0.5, df / 2, both, start)));
  return p < 0.5 ? -size : size;
}
