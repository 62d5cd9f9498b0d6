import { columns } from '../samples/columns';
import { elementAt } from '../samples/element-at';
import { mean } from '../samples/mean';
import { sum } from '../samples/sum';

export interface WaveVariation {
  readonly means: readonly number[];
  /** Sums of squares between waves, between people, and of the rest. */
  readonly waves: number;
  readonly people: number;
  readonly rest: number;
}

/** Splits the variation of complete scores (people × waves, at least one of each) into waves, people and the rest. */
export function waveVariation(rows: readonly (readonly number[])[]): WaveVariation {
  const grand = mean(rows.flat()) ?? 0;
  const waveMeans = columns(rows).map((wave) => mean(wave) ?? 0);
  const personMeans = rows.map((row) => mean(row) ?? 0);
  const rest = rows.flatMap((row, person) =>
    row.map(
      (score, wave) => (score - elementAt(personMeans, person) - elementAt(waveMeans, wave) + grand) ** 2,
    ),
  );
  return {
    means: waveMeans,
    waves: rows.length * sum(waveMeans.map((value) => (value - grand) ** 2)),
    people: waveMeans.length * sum(personMeans.map((value) => (value - grand) ** 2)),
    rest: sum(rest),
  };
}
