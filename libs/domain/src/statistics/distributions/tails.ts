/**
 * The two sides of a distribution at a point. Each is computed as the small one where it is small and never as
 * 1 - the other, so that p = 1e-300 is still a number; the logarithms go on where the number itself becomes 0.
 */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
  readonly logLower: number;
  readonly logUpper: number;
}
