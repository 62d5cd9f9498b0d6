import type { EffectSizeIndependent } from '../../statistics/groups/effect-size-independent';
import type { IndependentT } from '../../statistics/groups/independent-t';
import type { MannWhitney } from '../../statistics/groups/mann-whitney';

export interface UnpairedComparison {
  readonly welch: IndependentT;
  readonly mannWhitney: MannWhitney;
  readonly effectSize: EffectSizeIndependent;
}
