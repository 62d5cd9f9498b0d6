const SERIES_WITHIN = 0.1;

/**
 * Loader's deviance term D(x, m) = x ln(x/m) + m - x for x ≥ 0, m > 0, without cancellation where x is near m.
 *
 * Source: Loader 2000, Fast and accurate computation of binomial probabilities ("bd0"). x = 0: m.
 */
export function devianceTerm(x: number, m: number): number {
  const difference = x - m;
  // said so that what is not a number never enters the series, which it would not leave
  if (!(Math.abs(difference) < SERIES_WITHIN * (x + m))) {
    return x === 0 ? m : x * Math.log(x / m) - difference;
  }
  const ratio = difference / (x + m);
  let term = 2 * x * ratio;
  let total = difference * ratio;
  for (let odd = 3; ; odd += 2) {
    term *= ratio * ratio;
    const next = total + term / odd;
    if (next === total) return total;
    total = next;
  }
}
