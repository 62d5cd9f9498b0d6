import { midRanks } from '../samples/mid-ranks';
import { roundForRanks } from '../samples/round-for-ranks';
import { sum } from '../samples/sum';
import { tieTerm } from '../samples/tie-term';

export interface RankSums {
  /** Midranks of all values, group after group. */
  readonly ranks: readonly number[];
  /** Sum of the ranks of each group. */
  readonly sums: readonly number[];
  /** Σ(t³ - t) over groups of equal values. */
  readonly ties: number;
}

/** Ranks all values together, seen with 9 decimals, and adds them up by group. */
export function rankSums(groups: readonly (readonly number[])[]): RankSums {
  const values = groups.flat().map(roundForRanks);
  const ranks = midRanks(values);
  let from = 0;
  const sums = groups.map((group) => {
    const own = sum(ranks.slice(from, from + group.length));
    from += group.length;
    return own;
  });
  return { ranks, sums, ties: tieTerm(values) };
}
