/** Values as they were observed, each distinct one once: what statistics are computed from. */
export interface Sample {
  /** Observations that are present. */
  readonly n: number;
  readonly nMissing: number;
  /** Distinct and ascending. */
  readonly values: readonly number[];
  /** How often each value was observed, at least once. */
  readonly counts: readonly number[];
}

/** Counts a list of values; missing ones are `null`. The order of the list never matters. No values: an empty sample. */
export function sampleOf(values: readonly (number | null)[]): Sample {
  const present = values.filter((value) => value !== null);
  return sampleOfCounts(
    present.map((value) => [value, 1] as const),
    values.length - present.length,
  );
}

/**
 * Gathers values with their counts: equal values are one, values that were never observed are none, −0 is 0.
 *
 * @param entries value and how often it was observed, in any order.
 */
export function sampleOfCounts(
  entries: Iterable<readonly [value: number, count: number]>,
  nMissing = 0,
): Sample {
  const counted = new Map<number, number>();
  for (const [value, count] of entries) {
    if (count > 0) counted.set(value + 0, (counted.get(value + 0) ?? 0) + count);
  }
  const values = [...counted.keys()].sort((a, b) => a - b);
  const counts = values.map((value) => counted.get(value) ?? 0);
  return { n: counts.reduce((sum, count) => sum + count, 0), nMissing, values, counts };
}

/** Every observation by itself, ascending: for what has no formula over counts and few enough people. */
export function observationsOf({ values, counts }: Sample): number[] {
  return values.flatMap((value, index) => new Array<number>(counts[index] ?? 0).fill(value));
}
