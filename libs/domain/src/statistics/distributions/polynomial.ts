/** c₀ + c₁x + c₂x² + … by Horner's rule. No coefficients: 0. */
export function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let power = coefficients.length - 1; power >= 0; power -= 1) {
    value = value * x + (coefficients[power] ?? 0);
  }
  return value;
}
