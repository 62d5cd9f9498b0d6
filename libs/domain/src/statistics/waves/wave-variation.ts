import { columns } from '../samples/columns';
import { elementAt } from '../samples/element-at';
import { largestMagnitude } from '../samples/largest-magnitude';
import { mean } from '../samples/mean';
import { sampleOf } from '../samples/sample';
import { sum } from '../samples/sum';

export interface WaveVariation {
  readonly means: readonly number[];
  /** Sums of squares between waves, between people, and of the rest. */
  readonly waves: number;
  readonly people: number;
  readonly rest: number;
}

const ROUNDING = 8 * Number.EPSILON;

/**
 * Splits the variation of complete scores (people × waves) into waves, people and the rest, in squared points.
 *
 * A rest that is only the rounding of decimals is exactly 0. No people: no means and 0.
 */
export function waveVariation(rows: readonly (readonly number[])[]): WaveVariation {
  const scores = rows.flat();
  const grand = mean(sampleOf(scores)) ?? 0;
  const waveMeans = columns(rows).map((wave) => mean(sampleOf(wave)) ?? 0);
  const personMeans = rows.map((row) => mean(sampleOf(row)) ?? 0);
  const deviations = rows.flatMap((row, person) =>
    row.map((score, wave) => score - elementAt(personMeans, person) - elementAt(waveMeans, wave) + grand),
  );
  const isRounding = largestMagnitude(sampleOf(deviations)) <= ROUNDING * largestMagnitude(sampleOf(scores));
  return {
    means: waveMeans,
    waves: rows.length * sum(waveMeans.map((value) => (value - grand) ** 2)),
    people: waveMeans.length * sum(personMeans.map((value) => (value - grand) ** 2)),
    rest: isRounding ? 0 : sum(deviations.map((deviation) => deviation * deviation)),
  };
}
