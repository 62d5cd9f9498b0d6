import { elementAt } from '../samples/element-at';

export interface CompletePairs {
  readonly pre: readonly number[];
  readonly post: readonly number[];
  /** post - pre: positive means a rise. */
  readonly differences: readonly number[];
  readonly nDropped: number;
}

/**
 * Keeps the positions where both scores are present and counts the others.
 *
 * @throws RangeError when the lists differ in length: they would not be the same people.
 */
export function completePairs(
  pre: readonly (number | null)[],
  post: readonly (number | null)[],
): CompletePairs {
  if (pre.length !== post.length) throw new RangeError('Paired lists must have the same length');
  const before: number[] = [];
  const after: number[] = [];
  for (const [index, first] of pre.entries()) {
    const second = elementAt(post, index);
    if (first === null || second === null) continue;
    before.push(first);
    after.push(second);
  }
  return {
    pre: before,
    post: after,
    differences: after.map((score, index) => score - elementAt(before, index)),
    nDropped: pre.length - before.length,
  };
}
