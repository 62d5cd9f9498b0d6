import { devianceTerm } from './deviance-term';
import { stirlingError } from './stirling-error';

/** P(X = k) of `n` trials with chance 0 < p < 1, k and n whole, 0 ≤ k ≤ n. Source: Loader 2000. */
export function binomialProbability(k: number, n: number, p: number): number {
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const saddle = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const deviance = devianceTerm(k, n * p) + devianceTerm(n - k, n * (1 - p));
  return Math.exp(saddle - deviance) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
