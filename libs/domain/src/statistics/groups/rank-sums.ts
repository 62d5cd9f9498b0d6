import { elementAt } from '../samples/element-at';
import { midRanks } from '../samples/mid-ranks';
import { sampleForRanks } from '../samples/sample-for-ranks';
import { sampleOfCounts, type Sample } from '../samples/sample';
import { sum } from '../samples/sum';

export interface RankSums {
  /** The midranks of all observations: one distinct rank for each distinct value. */
  readonly ranks: Sample;
  /** Sum of the ranks of each group. */
  readonly sums: readonly number[];
  /** Σ(rank - (n+1)/2)² over all observations, which is (n³ - n - Σ(t³ - t))/12: 0 when all values are equal. */
  readonly squares: number;
}

const entriesOf = ({ values, counts }: Sample) =>
  values.map((value, index) => [value, elementAt(counts, index)] as const);

/** Ranks all values together, seen with 9 decimals, and adds them up by group. */
export function rankSums(groups: readonly Sample[]): RankSums {
  const seen = groups.map(sampleForRanks);
  const all = sampleOfCounts(seen.flatMap(entriesOf));
  const ranks = { ...all, values: midRanks(all) };
  const rankOf = new Map(all.values.map((value, index) => [value, elementAt(ranks.values, index)]));
  const centre = (all.n + 1) / 2;
  return {
    ranks,
    sums: seen.map((group) =>
      sum(entriesOf(group).map(([value, count]) => count * (rankOf.get(value) ?? 0))),
    ),
    squares: sum(entriesOf(ranks).map(([rank, count]) => count * (rank - centre) ** 2)),
  };
}
