import type { GroupKind } from '../design/evaluation-design';

/**
 * Rows of whole numbers: what was seen, and as the last number how often (or the sum of it). Ascending, no two rows of
 * the same key, no row of 0: so equal tallies are equal texts, and tallies of different people add up row by row.
 */
export type CountTable = readonly (readonly number[])[];

/** One wave by itself: every standing sheet of the sample, paired or not. */
export interface WaveTally {
  readonly sheets: number;
  /** [points, sheets] */
  readonly totals: CountTable;
  /** Scored items: [answer code, total points of the sheet, sheets] */
  readonly items: Readonly<Record<string, CountTable>>;
  /** [i, j, Σ points of i × points of j], i ≤ j positions among the scored items. */
  readonly products: CountTable;
  readonly likert: Readonly<Record<string, CountTable>>;
  readonly scales: Readonly<Record<string, LikertTally>>;
  /** Sheets by sex and age band: group kind → value → sheets. */
  readonly groups: Readonly<Partial<Record<GroupKind, Readonly<Record<string, number>>>>>;
}

/** A Likert scale in one wave. Steps are counted after reversing. */
export interface LikertTally {
  /** [sum of the steps, items answered, sheets] */
  readonly cells: CountTable;
  /** Sheets with every item answered, per item: [step, sum of the steps, sheets] */
  readonly items: Readonly<Record<string, CountTable>>;
  /** Of the same sheets: [i, j, Σ step × step], i ≤ j positions in the scale. */
  readonly products: CountTable;
}

/** Those who answered before and after. */
export interface PairTally {
  readonly pairs: number;
  /** Of them by self-made codes one slip apart. */
  readonly nearPairs: number;
  /** [points before, points after, people] */
  readonly totals: CountTable;
  readonly topics: Readonly<Record<string, CountTable>>;
  readonly objectives: Readonly<Record<string, CountTable>>;
  /** Every item, Likert too: [answer code before, after, people] */
  readonly items: Readonly<Record<string, CountTable>>;
  /** [sum before, answered before, sum after, answered after, people] */
  readonly scales: Readonly<Record<string, CountTable>>;
  /** group kind → value ('' where it is not known) → [points before, points after, people] */
  readonly groups: Readonly<Partial<Record<GroupKind, Readonly<Record<string, CountTable>>>>>;
}

/** The results of an event as whole numbers: every figure of one or two waves is a function of it. */
export interface Tally {
  /** Keyed `pre`, `post`, `follow_up_1`, … */
  readonly waves: Readonly<Record<string, WaveTally>>;
  readonly pairs: PairTally;
  readonly superseded: number;
  /** Sheets of companions and guests. */
  readonly notInSample: number;
  /** reason → [sheets before, sheets after] */
  readonly exclusions: Readonly<Record<string, readonly [pre: number, post: number]>>;
}
