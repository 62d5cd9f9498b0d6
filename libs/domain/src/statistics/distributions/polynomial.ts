/** c₀ + c₁x + c₂x² + … by Horner's rule. No coefficients: 0. */
export function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0);
}
