import { incompleteBeta } from './incomplete-beta';
import type { Tails } from './tails';

/**
 * F distribution with `df1`, `df2` > 0 degrees of freedom: lower = I_{df1·x/(df1·x+df2)}(df1/2, df2/2).
 *
 * Source: DLMF 8.17; Johnson, Kotz & Balakrishnan 1995, ch. 27. x ≤ 0: lower 0; x = ∞: upper 0.
 */
export function fTails(x: number, df1: number, df2: number): Tails {
  const scaled = df1 * x;
  if (scaled === Infinity) return incompleteBeta(df1 / 2, df2 / 2, 1, 0);
  return incompleteBeta(df1 / 2, df2 / 2, scaled / (scaled + df2), df2 / (scaled + df2));
}
