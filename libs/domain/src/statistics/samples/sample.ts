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
  const present = Float64Array.from(values.filter((value) => value !== null)).sort();
  return sampleOfCounts(
    Array.from(present, (value) => [value, 1] as const),
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
  const values: number[] = [];
  const counts: number[] = [];
  let n = 0;
  for (const [value, count] of [...entries].sort((a, b) => a[0] - b[0])) {
    if (count <= 0) continue;
    const last = values.length - 1;
    if (values[last] === value) counts[last] = (counts[last] ?? 0) + count;
    else {
      values.push(value + 0);
      counts.push(count);
    }
    n += count;
  }
  return { n, nMissing, values, counts };
}

/** Every observation by itself, ascending: for what has no formula over counts and few enough people. */
export function observationsOf({ values, counts }: Sample): number[] {
  return values.flatMap((value, index) => new Array<number>(counts[index] ?? 0).fill(value));
}
