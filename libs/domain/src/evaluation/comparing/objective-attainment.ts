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
