import type { SheetDesign } from './design/evaluation-design';
import type { PairTally } from './tallies/tally';

/** What one event adds to the impact of a program, an area or an institution. */
export interface EventPairs {
  /** Events of one key ask and score the same. */
  readonly measureKey: string;
  readonly measure: Pick<SheetDesign, 'maxScore' | 'topics'>;
  readonly pairs: Pick<PairTally, 'pairs' | 'totals' | 'topics'>;
}

export interface ScaleImpact {
  readonly maxPoints: number;
  readonly meanBefore: number | null;
  readonly meanAfter: number | null;
  readonly classGain: number | null;
}

export interface MeasureImpact extends ScaleImpact {
  readonly measureKey: string;
  /** Events with somebody matched. */
  readonly events: number;
  readonly matched: number;
  /** In the order of the sheet. */
  readonly topics: readonly (ScaleImpact & { readonly id: string })[];
}

export interface Impact {
  /** Participations: who was matched at two events counts twice. */
  readonly matched: number;
  readonly classGain: number | null;
  /** Events whose matched people are so few that they stand in no sum. */
  readonly hiddenEvents: number;
  /** Those of most people first. */
  readonly measures: readonly MeasureImpact[];
}
