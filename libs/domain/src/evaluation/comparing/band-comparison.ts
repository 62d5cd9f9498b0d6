import type { Band } from '../design/evaluation-design';

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
