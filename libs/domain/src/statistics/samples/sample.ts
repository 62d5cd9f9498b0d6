import { gatherCounts } from './gather-counts';

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
  return countedSample(present, new Uint8Array(present.length).fill(1), values.length - present.length);
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
  for (const [value, count] of entries) {
    values.push(value);
    counts.push(count);
  }
  return countedSample(values, counts, nMissing);
}

/** The same of values and counts in lists of their own; values that stand ascending already need no sorting. */
export function countedSample(values: ArrayLike<number>, counts: ArrayLike<number>, nMissing = 0): Sample {
  const gathered: { n: number; values: number[]; counts: number[] } = { n: 0, values: [], counts: [] };
  let last = -Infinity;
  for (let index = 0; index < values.length; index += 1) {
    const [value, count] = [values[index] ?? 0, counts[index] ?? 0];
    if (count <= 0) continue;
    if (value < last) return countedSample(...gatherCounts(values, counts), nMissing);
    if (value === last) {
      gathered.counts[gathered.counts.length - 1] = (gathered.counts.at(-1) ?? 0) + count;
    } else {
      gathered.values.push(value + 0);
      gathered.counts.push(count);
    }
    last = value;
    gathered.n += count;
  }
  const { n } = gathered;
  return { n, nMissing, values: gathered.values, counts: gathered.counts };
}

/** Every observation by itself, ascending: for what has no formula over counts and few enough people. */
export function observationsOf({ values, counts }: Sample): number[] {
  return values.flatMap((value, index) => new Array<number>(counts[index] ?? 0).fill(value));
}
