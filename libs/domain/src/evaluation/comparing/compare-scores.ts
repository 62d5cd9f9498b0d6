import { chooseTest } from '../../statistics/paired/choose-test';
import { effectSizePaired } from '../../statistics/paired/effect-size-paired';
import { gainCategory, type GainBounds } from '../../statistics/paired/gain-category';
import { gainFromMeans } from '../../statistics/paired/gain-from-means';
import { hakeGain } from '../../statistics/paired/hake-gain';
import { pairedT, type PairedT } from '../../statistics/paired/paired-t';
import { differencesOf, firstOf, secondOf, type PairedSample } from '../../statistics/paired/paired-sample';
import { signTest } from '../../statistics/paired/sign-test';
import { wilcoxonSignedRank } from '../../statistics/paired/wilcoxon-signed-rank';
import { describeScores } from '../../statistics/samples/describe-scores';
import { shapiroWilk } from '../../statistics/samples/shapiro-wilk';
import type { RiseShares, ScoreComparison } from './score-comparison';

export interface ComparisonOptions {
  readonly confidence?: number;
  readonly alpha?: number;
  readonly gainBounds?: GainBounds;
}

const NO_RISE: RiseShares = { ofMax: null, ofBefore: null, ofRoom: null };

function riseOf({ meanPre, meanPost }: PairedT, max: number): RiseShares {
  if (meanPre === null || meanPost === null) return NO_RISE;
  const { ofMax, ofBefore, ofRoom } = gainFromMeans({ pre: meanPre, post: meanPost, max });
  return { ofMax, ofBefore, ofRoom };
}

/**
 * Everything that is printed about one score of the matched people, before and after, out of `max` points.
 *
 * All paired tests are computed; `choice` says which one to read and by which rule. Nothing is `NaN`: what cannot be
 * estimated is `null` with a reason. n = 0: no figures.
 */
export function compareScores(
  pairs: PairedSample,
  max: number,
  options: ComparisonOptions = {},
): ScoreComparison {
  const { confidence = 0.95, alpha = 0.05, gainBounds } = options;
  const gain = hakeGain(pairs, max, gainBounds);
  const tests = {
    pairedT: pairedT(pairs, { confidence }),
    wilcoxonSignedRank: wilcoxonSignedRank(pairs, { confidence }),
    signTest: signTest(pairs, { confidence }),
    none: { p: null },
  };
  const choice = chooseTest(pairs, { alpha });
  return {
    max,
    before: describeScores(firstOf(pairs), { confidence }),
    after: describeScores(secondOf(pairs), { confidence }),
    gain: { ...gain, meanCategory: gain.meanG === null ? null : gainCategory(gain.meanG, 1, gainBounds) },
    pairedT: tests.pairedT,
    wilcoxon: tests.wilcoxonSignedRank,
    signTest: tests.signTest,
    effectSize: effectSizePaired(pairs, { confidence }),
    normality: shapiroWilk(differencesOf(pairs)),
    choice,
    chosenP: tests[choice.chosen].p,
    rise: riseOf(tests.pairedT, max),
  };
}
