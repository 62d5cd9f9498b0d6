import type { CronbachAlpha } from '../../statistics/items/cronbach-alpha';
import type { Kr20 } from '../../statistics/items/kr20';
import type { Description } from '../../statistics/samples/describe-scores';

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
