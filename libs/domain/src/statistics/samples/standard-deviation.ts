import { centred } from './centred';
import { elementAt } from './element-at';
import { largestMagnitude } from './largest-magnitude';
import { once } from './once';
import type { Sample } from './sample';

const ROUNDING = 8 * Number.EPSILON;

/** √(Σ(x - x̄)² / (n - 1)), however small. */
const rawDeviation = /* @__PURE__ */ once((sample: Sample): number | null => {
  const { n, counts } = sample;
  const centre = centred(sample);
  if (centre === null || n < 2) return null;
  let squares = 0;
  let rest = 0;
  for (let index = 0; index < counts.length; index += 1) {
    const [count, deviation] = [elementAt(counts, index), elementAt(centre.deviations, index)];
    squares += count * deviation * deviation;
    rest += count * deviation;
  }
  return Math.sqrt(Math.max(0, (squares - (rest * rest) / n) / (n - 1)));
});

/**
 * Sample standard deviation √(Σ(x - x̄)² / (n - 1)), in the unit of the values.
 *
 * Two passes with a correction for the rounding of the mean. A spread of at most 8·2⁻⁵² of the largest magnitude is
 * the rounding of decimals, not a difference between people: it is reported as exactly 0.
 *
 * @param magnitude what the spread is compared with; for differences of pairs the largest of |pre| and |post|.
 * @returns `null` for n < 2.
 */
export function standardDeviation(sample: Sample, magnitude = largestMagnitude(sample)): number | null {
  const deviation = rawDeviation(sample);
  return deviation !== null && deviation <= ROUNDING * magnitude ? 0 : deviation;
}
