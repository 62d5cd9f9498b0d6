import type { Description } from '../../statistics/samples/describe-scores';
import type { Friedman } from '../../statistics/waves/friedman';
import type { RmAnova } from '../../statistics/waves/rm-anova';

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
