import type { EffectSizePaired } from '../../statistics/paired/effect-size-paired';
import type { PairedT } from '../../statistics/paired/paired-t';
import type { WilcoxonSignedRank } from '../../statistics/paired/wilcoxon-signed-rank';
import type { MarginalHomogeneity } from '../../statistics/proportions/marginal-homogeneity';

export interface LikertComparison {
  /** `attitude`, or the objective. */
  readonly id: string;
  readonly items: number;
  readonly steps: number;
  readonly pairedT: PairedT;
  readonly wilcoxon: WilcoxonSignedRank;
  readonly effectSize: EffectSizePaired;
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
