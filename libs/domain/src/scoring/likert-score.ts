import { sum } from '../statistics/samples/sum';
import { withoutMissing } from '../statistics/samples/without-missing';

export interface LikertOptions {
  readonly min: number;
  readonly max: number;
  /** The least share of answered items for which a score is given. */
  readonly minAnswered?: number;
}

export interface LikertScore {
  readonly sum: readonly (number | null)[];
  readonly nAnswered: readonly number[];
}

/**
 * Scale score of each person: the mean of the answered items times the number of items, in scale points.
 *
 * Reversed items count min + max - x. Fewer answered than `minAnswered` (0.8): `null`. No people or no items: nothing
 * to score.
 */
export function likertScore(
  responses: readonly (readonly (number | null)[])[],
  reverse: readonly number[],
  { min, max, minAnswered = 0.8 }: LikertOptions,
): LikertScore {
  const turned = new Set(reverse);
  const answered = responses.map((row) =>
    withoutMissing(row.map((x, item) => (x !== null && turned.has(item) ? min + max - x : x))),
  );
  return {
    sum: answered.map((values, person) => {
      const items = responses[person]?.length ?? 0;
      if (values.length === 0 || values.length / items < minAnswered) return null;
      return (sum(values) / values.length) * items;
    }),
    nAnswered: answered.map((values) => values.length),
  };
}
