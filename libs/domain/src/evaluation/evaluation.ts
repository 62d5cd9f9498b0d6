import type { ItemComparison } from './comparing/item-comparison';
import type { LikertComparison, LikertItemComparison } from './comparing/likert-comparison';
import type { ObjectiveAttainment } from './comparing/objective-attainment';
import type { ScaleComparison, ScoreComparison } from './comparing/score-comparison';
import type { BandComparison, ScoreMove } from './comparing/band-comparison';
import type { SubgroupComparison } from './comparing/subgroup-comparison';
import type { UnpairedComparison } from './comparing/unpaired-comparison';
import type { WavesComparison } from './comparing/waves-comparison';
import type { Comparability } from './design/evaluation-design';
import type { EvaluationWarning } from './evaluation-warnings';
import type { EventCounts } from './pairing/event-counts';
import type { ResultSentence } from './result-sentence';
import type { WaveResult } from './waves/wave-result';

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
