import { logGammaRatioHalf } from '../distributions/log-gamma-ratio-half';

/**
 * Hedges' exact small-sample correction J = Γ(df/2) / (√(df/2)·Γ((df-1)/2)), a factor below 1.
 *
 * Source: Hedges 1981. df < 2: `null`.
 */
export function hedgesCorrection(df: number): number | null {
  if (df < 2) return null;
  return Math.exp(logGammaRatioHalf((df - 1) / 2)) / Math.sqrt(df / 2);
}
