import { elementAt } from '../samples/element-at';
import type { PairedSample } from './paired-sample';

/** One item before × after: a right/right, b right→wrong, c wrong→right, d wrong/wrong. */
export interface ItemTable {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** One item's answers, 1 right and 0 wrong, before × after. */
export function itemTable({ pre, post, counts }: PairedSample): ItemTable {
  const count = (before: number, after: number): number => {
    const found = pre.findIndex((score, index) => score === before && post[index] === after);
    return found < 0 ? 0 : elementAt(counts, found);
  };
  return { a: count(1, 1), b: count(1, 0), c: count(0, 1), d: count(0, 0) };
}
