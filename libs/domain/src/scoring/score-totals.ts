import { sum } from '../statistics/samples/sum';

export type Choice = number | string | null;

export interface ScoreTotals {
  /** Points of each person. */
  readonly total: readonly number[];
  /** Points of each person within each aspect. */
  readonly aspects: Readonly<Record<string, readonly number[]>>;
  /** Points of each person in percent of the number of items. */
  readonly percent: readonly number[];
  /** Right answers of each item. */
  readonly nCorrect: readonly number[];
  /** Blank answers of each item. */
  readonly nBlank: readonly number[];
}

/**
 * Scores answer sheets by a key, one point for each right answer; a blank in a sheet that was handed in is wrong.
 *
 * `responses` has one row a person and one column an item, `aspects` the positions (from 0) of the items of each aspect.
 * No people: empty lists; no items: percent is 0.
 */
export function scoreTotals(
  responses: readonly (readonly Choice[])[],
  key: readonly Choice[],
  aspects: Readonly<Record<string, readonly number[]>> = {},
): ScoreTotals {
  const points = responses.map((row) =>
    key.map((right, item) => (row[item] != null && row[item] === right ? 1 : 0)),
  );
  const total = points.map((row) => sum(row));
  return {
    total,
    aspects: Object.fromEntries(
      Object.entries(aspects).map(([aspect, items]) => [
        aspect,
        points.map((row) => sum(items.map((item) => row[item] ?? 0))),
      ]),
    ),
    percent: total.map((score) => (key.length === 0 ? 0 : (100 * score) / key.length)),
    nCorrect: key.map((_, item) => sum(points.map((row) => row[item] ?? 0))),
    nBlank: key.map((_, item) => responses.filter((row) => row[item] == null).length),
  };
}
