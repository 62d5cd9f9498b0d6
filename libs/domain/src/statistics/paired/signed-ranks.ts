import { elementAt } from '../samples/element-at';
import { midRanks } from '../samples/mid-ranks';
import { roundForRanks } from '../samples/round-for-ranks';
import { sum } from '../samples/sum';

/** What happens with people whose score did not change: dropped before ranking, or ranked and then dropped. */
export const zeroMethods = ['wilcox', 'pratt'] as const;
export type ZeroMethod = (typeof zeroMethods)[number];

export interface SignedRanks {
  readonly nZero: number;
  readonly nPos: number;
  readonly nNeg: number;
  /** Ranks of the differences that are not zero. */
  readonly ranks: readonly number[];
  readonly wPlus: number;
  readonly wMinus: number;
}

/**
 * Ranks the sizes of the differences and adds them up by sign.
 *
 * `wilcox` drops zeros first (Wilcoxon 1945, SPSS); `pratt` ranks them along and drops their ranks (Pratt 1959).
 * Differences are seen with 9 decimals; ties share their mean rank.
 */
export function signedRanks(differences: readonly number[], zeroMethod: ZeroMethod): SignedRanks {
  const rounded = differences.map(roundForRanks);
  const ranked = zeroMethod === 'wilcox' ? rounded.filter((difference) => difference !== 0) : rounded;
  const ranks = midRanks(ranked.map(Math.abs));
  const ranksWhere = (counts: (difference: number) => boolean): number[] =>
    ranks.filter((_, index) => counts(elementAt(ranked, index)));
  const rising = ranksWhere((difference) => difference > 0);
  const falling = ranksWhere((difference) => difference < 0);
  return {
    nZero: rounded.length - rising.length - falling.length,
    nPos: rising.length,
    nNeg: falling.length,
    ranks: ranksWhere((difference) => difference !== 0),
    wPlus: sum(rising),
    wMinus: sum(falling),
  };
}
