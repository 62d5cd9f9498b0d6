import { elementAt } from '../samples/element-at';
import { midRanks } from '../samples/mid-ranks';
import { sampleOfCounts, type Sample } from '../samples/sample';
import { sampleForRanks } from '../samples/sample-for-ranks';

/** What happens with people whose score did not change: dropped before ranking, or ranked and then dropped. */
export const zeroMethods = ['wilcox', 'pratt'] as const;
export type ZeroMethod = (typeof zeroMethods)[number];

export interface SignedRanks {
  readonly nZero: number;
  readonly nPos: number;
  readonly nNeg: number;
  /** Ranks of the differences that are not zero. */
  readonly ranks: Sample;
  readonly wPlus: number;
  readonly wMinus: number;
}

/**
 * Ranks the sizes of the differences and adds them up by sign.
 *
 * `wilcox` drops zeros first (Wilcoxon 1945, SPSS); `pratt` ranks them along and drops their ranks (Pratt 1959).
 * Differences are seen with 9 decimals; ties share their mean rank.
 */
export function signedRanks(differences: Sample, zeroMethod: ZeroMethod): SignedRanks {
  const { values, counts } = sampleForRanks(differences);
  const entries = values.map((value, index) => ({ value, count: elementAt(counts, index) }));
  const ranked = zeroMethod === 'wilcox' ? entries.filter(({ value }) => value !== 0) : entries;
  const sizes = sampleOfCounts(ranked.map(({ value, count }) => [Math.abs(value), count] as const));
  const places = midRanks(sizes);
  const rankOf = new Map(sizes.values.map((size, index) => [size, elementAt(places, index)]));
  let [nPos, nNeg, wPlus, wMinus] = [0, 0, 0, 0];
  for (const { value, count } of ranked) {
    const rank = rankOf.get(Math.abs(value)) ?? 0;
    if (value > 0) {
      nPos += count;
      wPlus += count * rank;
    } else if (value < 0) {
      nNeg += count;
      wMinus += count * rank;
    }
  }
  const changes = sizes.values.flatMap((size, index) =>
    size === 0 ? [] : [[elementAt(places, index), elementAt(sizes.counts, index)] as const],
  );
  return { nZero: differences.n - nPos - nNeg, nPos, nNeg, ranks: sampleOfCounts(changes), wPlus, wMinus };
}
