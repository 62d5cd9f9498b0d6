import { chooseTest, type TestChoice } from '../statistics/paired/choose-test';
import { effectSizePaired, type EffectSizePaired } from '../statistics/paired/effect-size-paired';
import { gainCategory, type GainCategory } from '../statistics/paired/gain-category';
import { hakeGain, type HakeGain } from '../statistics/paired/hake-gain';
import { pairedT, type PairedT } from '../statistics/paired/paired-t';
import { signTest, type SignTest } from '../statistics/paired/sign-test';
import { wilcoxonSignedRank, type WilcoxonSignedRank } from '../statistics/paired/wilcoxon-signed-rank';
import { describeScores, type Description } from '../statistics/samples/describe-scores';
import { shapiroWilk, type ShapiroWilk } from '../statistics/samples/shapiro-wilk';

export interface ScoreGain extends HakeGain {
  /** Hake's band of the mean individual gain. */
  readonly meanCategory: GainCategory | null;
}

export interface ScoreComparison {
  readonly max: number;
  readonly before: Description;
  readonly after: Description;
  readonly gain: ScoreGain;
  readonly pairedT: PairedT;
  readonly wilcoxon: WilcoxonSignedRank;
  readonly signTest: SignTest;
  readonly effectSize: EffectSizePaired;
  /** Shapiro–Wilk of the differences. */
  readonly normality: ShapiroWilk;
  readonly choice: TestChoice;
  /** p of the chosen test. */
  readonly chosenP: number | null;
}

export interface ComparisonOptions {
  readonly confidence?: number;
  readonly alpha?: number;
}

/**
 * Everything that is printed about one score of the matched people, before and after, out of `max` points.
 *
 * All paired tests are computed; `choice` says which one to read and by which rule. Nothing is `NaN`: what cannot be
 * estimated is `null` with a reason. n = 0: no figures.
 */
export function compareScores(
  pre: readonly number[],
  post: readonly number[],
  max: number,
  options: ComparisonOptions = {},
): ScoreComparison {
  const gain = hakeGain(pre, post, max);
  const tests = {
    pairedT: pairedT(pre, post, options),
    wilcoxonSignedRank: wilcoxonSignedRank(pre, post, options),
    signTest: signTest(pre, post, options),
    none: { p: null },
  };
  const choice = chooseTest(pre, post, options);
  return {
    max,
    before: describeScores(pre, options),
    after: describeScores(post, options),
    gain: { ...gain, meanCategory: gain.meanG === null ? null : gainCategory(gain.meanG, 1) },
    pairedT: tests.pairedT,
    wilcoxon: tests.wilcoxonSignedRank,
    signTest: tests.signTest,
    effectSize: effectSizePaired(pre, post, options),
    normality: shapiroWilk(post.map((score, index) => score - (pre[index] ?? 0))),
    choice,
    chosenP: tests[choice.chosen].p,
  };
}
