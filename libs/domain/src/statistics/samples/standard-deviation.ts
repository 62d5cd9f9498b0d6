import { largestMagnitude } from './largest-magnitude';
import { mean } from './mean';

const ROUNDING = 8 * Number.EPSILON;

/**
 * Sample standard deviation √(Σ(x - x̄)² / (n - 1)), in the unit of the values.
 *
 * Two passes with a correction for the rounding of the mean. A spread of at most 8·2⁻⁵² of the largest magnitude is
 * the rounding of decimals, not a difference between people: it is reported as exactly 0.
 *
 * @param magnitude what the spread is compared with; for differences of pairs the largest of |pre| and |post|.
 * @returns `null` for n < 2.
 */
export function standardDeviation(
  values: readonly number[],
  magnitude = largestMagnitude(values),
): number | null {
  const centre = mean(values);
  if (centre === null || values.length < 2) return null;
  let squares = 0;
  let rest = 0;
  for (const value of values) {
    squares += (value - centre) ** 2;
    rest += value - centre;
  }
  const variance = (squares - (rest * rest) / values.length) / (values.length - 1);
  const deviation = Math.sqrt(Math.max(0, variance));
  return deviation <= ROUNDING * magnitude ? 0 : deviation;
}
