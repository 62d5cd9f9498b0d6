import type { TestChoice } from '../../statistics/paired/choose-test';
import type { EffectSizePaired } from '../../statistics/paired/effect-size-paired';
import type { GainCategory } from '../../statistics/paired/gain-category';
import type { HakeGain } from '../../statistics/paired/hake-gain';
import type { PairedT } from '../../statistics/paired/paired-t';
import type { SignTest } from '../../statistics/paired/sign-test';
import type { WilcoxonSignedRank } from '../../statistics/paired/wilcoxon-signed-rank';
import type { Description } from '../../statistics/samples/describe-scores';
import type { ShapiroWilk } from '../../statistics/samples/shapiro-wilk';

/** Without the gain of each person. */
export interface ScoreGain extends Omit<HakeGain, 'gains'> {
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
  /** Of the differences. */
  readonly normality: ShapiroWilk;
  readonly choice: TestChoice;
  readonly chosenP: number | null;
  /** The rise of the class means in its four customary forms: points are `pairedT.meanDiff`; these are shares. */
  readonly rise: RiseShares;
}

/** Why "% improvement" must say its formula: the same rise, three ways. */
export interface RiseShares {
  /** (post − pre) / max */
  readonly ofMax: number | null;
  /** (post − pre) / pre */
  readonly ofBefore: number | null;
  /** (post − pre) / (max − pre): the class gain */
  readonly ofRoom: number | null;
}

export interface ScaleComparison extends ScoreComparison {
  /** The topic. */
  readonly id: string;
}
