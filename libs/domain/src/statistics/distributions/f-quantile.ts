import { betaQuantileLogit } from './beta-quantile-logit';

/** The x with P(F ≤ x) = p, F with `df1`, `df2` degrees of freedom. p ≤ 0: 0; p ≥ 1: ∞. */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return Infinity;
  return (df2 / df1) * Math.exp(betaQuantileLogit(p, df1 / 2, df2 / 2));
}
