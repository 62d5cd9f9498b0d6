import { sampleOfCounts, type Sample } from '../samples/sample';

/** Pairs of scores of the same people, each distinct pair once: what paired statistics are computed from. */
export interface PairedSample {
  /** Complete pairs. */
  readonly n: number;
  /** Pairs of which one score was missing. */
  readonly nDropped: number;
  /** Score before and after of each distinct pair, ascending by the first, then by the second. */
  readonly pre: readonly number[];
  readonly post: readonly number[];
  /** People with that pair, at least one. */
  readonly counts: readonly number[];
}

/**
 * Counts two lists of the same people; missing scores are `null`. The order of the people never matters.
 *
 * @throws RangeError when the lists differ in length: they would not be the same people.
 */
export function pairedSample(
  pre: readonly (number | null)[],
  post: readonly (number | null)[],
): PairedSample {
  if (pre.length !== post.length) throw new RangeError('Paired lists must have the same length');
  const complete = pre.flatMap((before, index) => {
    const after = post[index] ?? null;
    return before === null || after === null ? [] : [[before, after, 1] as const];
  });
  return pairedSampleOfCounts(complete, pre.length - complete.length);
}

/** Gathers counted pairs: equal pairs are one, pairs that nobody has are none, −0 is 0. */
export function pairedSampleOfCounts(
  entries: Iterable<readonly [pre: number, post: number, count: number]>,
  nDropped = 0,
): PairedSample {
  const counted = new Map<number, Map<number, number>>();
  for (const [pre, post, count] of entries) {
    if (count <= 0) continue;
    const ofPre = counted.get(pre + 0) ?? new Map<number, number>();
    counted.set(pre + 0, ofPre.set(post + 0, (ofPre.get(post + 0) ?? 0) + count));
  }
  const rows = [...counted]
    .flatMap(([pre, ofPre]) => [...ofPre].map(([post, count]) => [pre, post, count] as const))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    n: rows.reduce((sum, row) => sum + row[2], 0),
    nDropped,
    pre: rows.map((row) => row[0]),
    post: rows.map((row) => row[1]),
    counts: rows.map((row) => row[2]),
  };
}

/** The first scores alone. */
export function firstOf({ pre, counts }: PairedSample): Sample {
  return sampleOfCounts(pre.map((value, index) => [value, counts[index] ?? 0] as const));
}

/** The second scores alone. */
export function secondOf({ post, counts }: PairedSample): Sample {
  return sampleOfCounts(post.map((value, index) => [value, counts[index] ?? 0] as const));
}

/** post − pre: positive means a rise. */
export function differencesOf({ pre, post, counts }: PairedSample): Sample {
  return sampleOfCounts(post.map((value, index) => [value - (pre[index] ?? 0), counts[index] ?? 0] as const));
}
