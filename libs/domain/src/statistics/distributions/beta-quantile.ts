import { betaQuantileLogit } from './beta-quantile-logit';

/** The x from 0 to 1 with I_x(a, b) = p, for a, b > 0. p ≤ 0: 0; p ≥ 1: 1. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  return 1 / (1 + Math.exp(-betaQuantileLogit(p, a, b)));
}
