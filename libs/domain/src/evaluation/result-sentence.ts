import type { EventEvaluation } from './evaluate-event';
import type { PairedTest } from '../statistics/paired/choose-test';

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

/** With fewer, not even everybody's rise reaches p < .05 in the exact rank test (5 pairs: .0625, 6 pairs: .03125). */
const FEWEST_TELLING_PAIRS = 6;

/** Whether the chosen test points up (positive) or down (negative). */
function directionOf({ choice, pairedT, wilcoxon, signTest }: EventEvaluation['total']): number {
  const directions: Record<PairedTest, number> = {
    none: 0,
    pairedT: pairedT.meanDiff ?? 0,
    wilcoxonSignedRank: wilcoxon.wPlus - wilcoxon.wMinus,
    signTest: signTest.nPos - signTest.nNeg,
  };
  return directions[choice.chosen];
}

function codeOf({ counts, total }: EventEvaluation, alpha: number): ResultSentenceCode {
  if (counts.matched === 0) return 'no_data';
  if (counts.matched < FEWEST_TELLING_PAIRS) return 'too_few';
  const direction = directionOf(total);
  if (total.chosenP === null || total.chosenP >= alpha || direction === 0) return 'no_change_found';
  return direction > 0 ? 'knowledge_rose' : 'knowledge_fell';
}

/**
 * The one sentence that an event's results allow, as a code and its numbers; clients put it into words.
 *
 * `no_data`: nobody is matched; `too_few`: fewer than 6 pairs; rose or fell: the chosen paired test has p < alpha in
 * that direction; else `no_change_found`, which is not the same as "nothing changed".
 */
export function resultSentence(
  evaluation: EventEvaluation,
  { alpha = 0.05 }: { readonly alpha?: number } = {},
): ResultSentence {
  const { counts, total } = evaluation;
  return {
    code: codeOf(evaluation, alpha),
    nPre: counts.pre,
    nPost: counts.post,
    nPairs: counts.matched,
    nRose: total.signTest.nPos,
    nSame: total.signTest.nZero,
    nFell: total.signTest.nNeg,
    meanBefore: total.before.mean,
    meanAfter: total.after.mean,
    max: total.max,
    classGain: total.gain.classG,
    test: total.choice.chosen,
    p: total.chosenP,
  };
}
