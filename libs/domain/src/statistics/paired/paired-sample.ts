import { gatherCounts } from '../samples/gather-counts';
import { once } from '../samples/once';
import { countedSample, type Sample } from '../samples/sample';

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

interface Rows {
  readonly pre: number[];
  readonly post: number[];
  readonly counts: number[];
}

/** Gathers counted pairs: equal pairs are one, pairs that nobody has are none, −0 is 0. */
export function pairedSampleOfCounts(
  entries: Iterable<readonly [pre: number, post: number, count: number]>,
  nDropped = 0,
): PairedSample {
  const rows: Rows = { pre: [], post: [], counts: [] };
  let [n, isAscending, lastPre, lastPost] = [0, true, -Infinity, -Infinity];
  for (const [pre, post, count] of entries) {
    if (count <= 0) continue;
    rows.pre.push(pre + 0);
    rows.post.push(post + 0);
    rows.counts.push(count);
    n += count;
    isAscending &&= pre > lastPre || (pre === lastPre && post > lastPost);
    [lastPre, lastPost] = [pre, post];
  }
  return { n, nDropped, ...(isAscending ? rows : gatherRows(rows)) };
}

/** Equal rows as one, ascending by the first score, then by the second. */
function gatherRows({ pre, post, counts }: Rows): Rows {
  const rowsOf = new Map<number, { post: number[]; counts: number[] }>();
  for (const [row, before] of pre.entries()) {
    let own = rowsOf.get(before);
    if (!own) rowsOf.set(before, (own = { post: [], counts: [] }));
    own.post.push(post[row] ?? 0);
    own.counts.push(counts[row] ?? 0);
  }
  const gathered: Rows = { pre: [], post: [], counts: [] };
  for (const before of Float64Array.from(rowsOf.keys()).sort()) {
    const own = rowsOf.get(before) ?? { post: [], counts: [] };
    const [after, people] = gatherCounts(own.post, own.counts);
    for (const [row, value] of after.entries()) {
      gathered.pre.push(before);
      gathered.post.push(value);
      gathered.counts.push(people[row] ?? 0);
    }
  }
  return gathered;
}

/** The first scores alone. */
export const firstOf = /* @__PURE__ */ once(({ pre, counts }: PairedSample): Sample =>
  countedSample(pre, counts),
);

/** The second scores alone. */
export const secondOf = /* @__PURE__ */ once(({ post, counts }: PairedSample): Sample =>
  countedSample(post, counts),
);

/** post − pre: positive means a rise. */
export const differencesOf = /* @__PURE__ */ once(({ pre, post, counts }: PairedSample): Sample => {
  const rises = post.map((value, index) => value - (pre[index] ?? 0));
  return countedSample(rises, counts);
});
