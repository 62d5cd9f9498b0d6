const ROUNDING = 1e-15;

/** Whether a correlation is ±1 but for rounding. */
export function isPerfect(r: number): boolean {
  return Math.abs(r) >= 1 - ROUNDING;
}
