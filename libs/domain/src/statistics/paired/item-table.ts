import { completePairs } from './complete-pairs';

/** One item before × after: a right/right, b right→wrong, c wrong→right, d wrong/wrong. */
export interface ItemTable {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** Counts one item's answers, 1 right and 0 wrong, before × after. Incomplete pairs are dropped. */
export function itemTable(pre: readonly (number | null)[], post: readonly (number | null)[]): ItemTable {
  const pairs = completePairs(pre, post);
  const count = (before: number, after: number): number =>
    pairs.pre.filter((score, index) => score === before && pairs.post[index] === after).length;
  return { a: count(1, 1), b: count(1, 0), c: count(0, 1), d: count(0, 0) };
}
