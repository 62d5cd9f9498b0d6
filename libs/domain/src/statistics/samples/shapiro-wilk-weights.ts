import { normalQuantile } from '../distributions/normal-quantile';
import { polynomial } from '../distributions/polynomial';
import { elementAt } from './element-at';
import { sum } from './sum';

const OUTER = [0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056];
const SECOND = [0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633];

/**
 * Royston's approximate weights of the ordered values in the Shapiro–Wilk statistic, for n ≥ 3: antisymmetric,
 * the largest value last.
 *
 * Source: Royston 1995, Algorithm AS R94.
 */
export function shapiroWilkWeights(n: number): number[] {
  const half = Math.floor(n / 2);
  const upper = Array.from({ length: half }, (_, index) => -normalQuantile((index + 1 - 0.375) / (n + 0.25)));
  const squares = 2 * sum(upper.map((score) => score * score));
  const length = Math.sqrt(squares);
  const inverseRoot = 1 / Math.sqrt(n);
  const fixed = [polynomial(OUTER, inverseRoot) + elementAt(upper, 0) / length];
  if (n === 3) fixed[0] = Math.SQRT1_2;
  else if (n > 5) fixed.push(polynomial(SECOND, inverseRoot) + elementAt(upper, 1) / length);
  const scoresLeft = squares - 2 * sum(fixed.map((_, index) => elementAt(upper, index) ** 2));
  const weightsLeft = 1 - 2 * sum(fixed.map((weight) => weight * weight));
  const scale = Math.sqrt(scoresLeft / weightsLeft);
  const weights = upper.map((score, index) => fixed[index] ?? score / scale);
  const middle = n % 2 === 1 ? [0] : [];
  return [...weights.map((weight) => -weight), ...middle, ...weights.toReversed()];
}
