import type { IndependentT } from '../statistics/groups/independent-t';
import type { EffectSizeIndependent } from '../statistics/groups/effect-size-independent';
import type { KruskalWallis } from '../statistics/groups/kruskal-wallis';
import type { MannWhitney } from '../statistics/groups/mann-whitney';
import type { CronbachAlpha } from '../statistics/items/cronbach-alpha';
import type { Kr20 } from '../statistics/items/kr20';
import type { TestChoice } from '../statistics/paired/choose-test';
import type { EffectSizePaired } from '../statistics/paired/effect-size-paired';
import type { GainCategory } from '../statistics/paired/gain-category';
import type { HakeGain } from '../statistics/paired/hake-gain';
import type { McNemar } from '../statistics/paired/mcnemar';
import type { PairedT } from '../statistics/paired/paired-t';
import type { SignTest } from '../statistics/paired/sign-test';
import type { WilcoxonSignedRank } from '../statistics/paired/wilcoxon-signed-rank';
import type { MarginalHomogeneity } from '../statistics/proportions/marginal-homogeneity';
import type { Description } from '../statistics/samples/describe-scores';
import type { ShapiroWilk } from '../statistics/samples/shapiro-wilk';
import type { Friedman } from '../statistics/waves/friedman';
import type { RmAnova } from '../statistics/waves/rm-anova';
import type { Band, Comparability, GroupKind } from './design/evaluation-design';
import type { EvaluationWarning } from './evaluation-warnings';
import type { EventCounts } from './pairing/event-counts';
import type { ResultSentence } from './result-sentence';

/**
 * The whole result of an event. Everything is a function of its tally and its design but `overWaves`, which needs the
 * answers. Points unless said otherwise; shares from 0 to 1; `null` where nothing can be said or too few may be seen.
 */
export interface Evaluation {
  readonly comparability: Comparability;
  /** Null where too few may be seen. */
  readonly counts: EvaluationCounts | null;
  /** The matched people's whole score. */
  readonly total: ScoreComparison | null;
  /** How many went from which score to which. */
  readonly moves: readonly ScoreMove[];
  readonly bands: BandComparison | null;
  readonly topics: readonly ScaleComparison[];
  readonly objectives: readonly ObjectiveAttainment[];
  /** Likert scales whole (`attitude`), as sums stretched over all items. */
  readonly attitudes: readonly LikertComparison[];
  /** Scored items, in the order of the sheet. */
  readonly items: readonly ItemComparison[];
  readonly likertItems: readonly LikertItemComparison[];
  readonly subgroups: readonly SubgroupComparison[];
  /** Each wave by itself, whoever answered it. */
  readonly waves: readonly WaveResult[];
  /** All before against all after, as different people: where nobody can be matched, and for whoever needs it. */
  readonly unpaired: UnpairedComparison | null;
  /** Three and more waves of the same people. */
  readonly overWaves: WavesComparison | null;
  readonly warnings: readonly EvaluationWarning[];
  /** Null where too few may be seen. */
  readonly sentence: ResultSentence | null;
}

export interface EvaluationCounts extends EventCounts {
  /** Sheets of companions and guests. */
  readonly notInSample: number;
}

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

export interface ScoreMove {
  readonly before: number;
  readonly after: number;
  readonly people: number;
}

export interface BandComparison {
  readonly bands: readonly Band[];
  /** People in each band, in the order of the bands. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Rows: the band before; columns: the band after. Empty where its cells would point at somebody. */
  readonly moved: readonly (readonly number[])[];
}

export interface ObjectiveAttainment {
  /** The objective. */
  readonly id: string;
  /** By points of scored items (0 to the most), or by steps of Likert items (all lowest to all highest). */
  readonly measure: 'points' | 'likert';
  readonly items: number;
  readonly n: number;
  readonly before: number | null;
  readonly after: number | null;
  /** Of the mean after, cut at 0 and 1. */
  readonly afterLow: number | null;
  readonly afterHigh: number | null;
  /** Per cent, as the program set it. */
  readonly target: number | null;
  readonly attained: boolean | null;
}

export interface LikertComparison {
  /** `attitude`, or the objective. */
  readonly id: string;
  readonly items: number;
  readonly steps: number;
  readonly pairedT: PairedT;
  readonly wilcoxon: WilcoxonSignedRank;
  readonly effectSize: EffectSizePaired;
}

export interface RightShare {
  readonly count: number;
  readonly share: number | null;
  /** Wilson's interval. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface ItemComparison {
  readonly id: string;
  readonly topic: string | null;
  readonly n: number;
  readonly rightBefore: RightShare;
  readonly rightAfter: RightShare;
  /** Wrong before, right after; right before, wrong after. */
  readonly gained: number;
  readonly lost: number;
  readonly test: McNemar;
  /** `test.pExact` adjusted by Holm over all items. */
  readonly pHolm: number | null;
}

export interface LikertItemComparison {
  readonly id: string;
  readonly topic: string | null;
  readonly steps: number;
  /** People who chose each step before and after (as asked, not reversed), of those who answered both times. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly test: MarginalHomogeneity;
}

export interface SubgroupComparison {
  readonly kind: GroupKind;
  readonly groups: readonly Subgroup[];
  /** Of the rises, between the groups that are shown and hold somebody known: two groups, or more. */
  readonly test: { readonly welch: IndependentT; readonly mannWhitney: MannWhitney } | null;
  readonly testOfMany: KruskalWallis | null;
  /** Holm over the kinds that were tested, of Welch's p or Kruskal–Wallis'. */
  readonly pHolm: number | null;
}

export interface Subgroup {
  /** A code (sex, age band, area), or what the roster says; '' where it is not known. */
  readonly value: string;
  /** Null where too few: then another group may be hidden too, so that nobody can subtract. */
  readonly figures: SubgroupFigures | null;
}

export interface SubgroupFigures {
  readonly n: number;
  readonly before: Description;
  readonly after: Description;
  readonly rise: Description;
  readonly classG: number | null;
}

export interface WaveResult {
  readonly phase: 'pre' | 'post' | 'follow_up';
  readonly wave: number;
  readonly sheets: number;
  readonly maxScore: number;
  /** Null where too few may be seen. */
  readonly score: Description | null;
  /** [points, sheets], ascending. */
  readonly distribution: readonly (readonly number[])[];
  readonly items: readonly WaveItem[];
  readonly reliability: Reliability | null;
  readonly scales: readonly LikertReliability[];
  readonly likertItems: readonly { readonly id: string; readonly counts: readonly number[] }[];
}

export interface WaveItem {
  readonly id: string;
  readonly topic: string | null;
  readonly right: number;
  /** Blanks count as wrong. */
  readonly difficulty: number | null;
  readonly discrimination27: number | null;
  readonly pointBiserial: number | null;
  readonly itemRest: number | null;
  /** How many chose each answer, in the order of the design's answers; blanks first. */
  readonly chosen: readonly number[];
  readonly advice: readonly ItemAdvice[];
}

/** Why an item should be written anew. */
export const ITEM_ADVICE = [
  'too_easy',
  'too_hard',
  'does_not_tell_apart',
  'misleads',
  'unused_option',
  'option_beats_key',
] as const;
export type ItemAdvice = (typeof ITEM_ADVICE)[number];

export interface Reliability {
  /** Of items with one point each; null where items weigh differently: then alpha alone is defined. */
  readonly kr20: Kr20 | null;
  readonly alpha: CronbachAlpha;
}

export interface LikertReliability {
  readonly id: string;
  readonly alpha: CronbachAlpha;
}

export interface UnpairedComparison {
  readonly welch: IndependentT;
  readonly mannWhitney: MannWhitney;
  readonly effectSize: EffectSizeIndependent;
}

export interface WavesComparison {
  readonly waves: readonly {
    readonly phase: 'pre' | 'post' | 'follow_up';
    readonly wave: number;
    /** Of the people who answered every wave. */
    readonly score: Description;
  }[];
  readonly n: number;
  readonly friedman: Friedman;
  readonly rmAnova: RmAnova;
}
