const SERIES_FROM = 16;
const COEFFICIENTS = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * Stirling's error δ(x) = ln Γ(x+1) - (x+½) ln x + x - ½ ln 2π for x > 0.
 *
 * The asymptotic series from 16 on; below, the recurrence δ(x) = δ(x+1) + (x+½) ln(1+1/x) - 1.
 * Source: Loader 2000, Fast and accurate computation of binomial probabilities.
 */
export function stirlingError(x: number): number {
  let shifted = x;
  let steps = 0;
  while (shifted < SERIES_FROM) {
    steps += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    shifted += 1;
  }
  const square = shifted * shifted;
  let power = shifted;
  let series = 0;
  for (const coefficient of COEFFICIENTS) {
    series += coefficient / power;
    power *= square;
  }
  return steps + series;
}
