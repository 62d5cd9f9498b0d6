import type { PairedTest } from '../statistics/paired/choose-test';
import type { ScoreComparison } from './comparing/score-comparison';
import type { EventCounts } from './pairing/event-counts';

export const resultSentenceCodes = [
  'knowledge_rose',
  'knowledge_fell',
  'no_change_found',
  'too_few',
  'no_data',
] as const;
export type ResultSentenceCode = (typeof resultSentenceCodes)[number];

export interface ResultSentence {
  readonly code: ResultSentenceCode;
  readonly nPre: number;
  readonly nPost: number;
  readonly nPairs: number;
  readonly nRose: number;
  readonly nSame: number;
  readonly nFell: number;
  /** Points out of `max`. */
  readonly meanBefore: number | null;
  readonly meanAfter: number | null;
  readonly max: number;
  readonly classGain: number | null;
  readonly test: PairedTest;
  readonly p: number | null;
}

export interface SentenceFacts {
  readonly counts: Pick<EventCounts, 'pre' | 'post' | 'matched'>;
  /** Null where nobody is matched or nothing is scored. */
  readonly total: ScoreComparison | null;
}

/** With fewer, not even everybody's rise reaches p < .05 in the exact rank test (5 pairs: .0625, 6 pairs: .03125). */
const FEWEST_TELLING_PAIRS = 6;

/** Whether the chosen test points up (positive) or down (negative). */
function directionOf({ choice, pairedT, wilcoxon, signTest }: ScoreComparison): number {
  const directions: Record<PairedTest, number> = {
    none: 0,
    pairedT: pairedT.meanDiff ?? 0,
    wilcoxonSignedRank: wilcoxon.wPlus - wilcoxon.wMinus,
    signTest: signTest.nPos - signTest.nNeg,
  };
  return directions[choice.chosen];
}

function codeOf({ counts, total }: SentenceFacts, alpha: number): ResultSentenceCode {
  if (total === null || counts.matched === 0) return 'no_data';
  if (counts.matched < FEWEST_TELLING_PAIRS) return 'too_few';
  const direction = directionOf(total);
  if (total.chosenP === null || total.chosenP >= alpha || direction === 0) return 'no_change_found';
  return direction > 0 ? 'knowledge_rose' : 'knowledge_fell';
}

/**
 * The one sentence that an event's results allow, as a code and its numbers; clients put it into words.
 *
 * `no_data`: nobody is matched, or nothing is scored; `too_few`: fewer than 6 pairs; rose or fell: the chosen paired test has p < alpha in
 * that direction; else `no_change_found`, which is not the same as "nothing changed".
 *
 * @param options `max`: the points to name where nothing was compared.
 */
export function resultSentence(
  facts: SentenceFacts,
  { alpha = 0.05, max = 0 }: { readonly alpha?: number; readonly max?: number } = {},
): ResultSentence {
  const { counts, total } = facts;
  return {
    code: codeOf(facts, alpha),
    nPre: counts.pre,
    nPost: counts.post,
    nPairs: counts.matched,
    nRose: total?.signTest.nPos ?? 0,
    nSame: total?.signTest.nZero ?? 0,
    nFell: total?.signTest.nNeg ?? 0,
    meanBefore: total?.before.mean ?? null,
    meanAfter: total?.after.mean ?? null,
    max: total?.max ?? max,
    classGain: total?.gain.classG ?? null,
    test: total?.choice.chosen ?? 'none',
    p: total?.chosenP ?? null,
  };
}
