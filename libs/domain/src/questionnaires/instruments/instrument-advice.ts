import type { Objective, Topic } from '../../programs';

/** Hints while an instrument is built; none of them keeps it from being published. */
export const INSTRUMENT_ADVICE = [
  'long-text',
  'long-option',
  'double-wording',
  'no-english',
  'true-false-as-choice',
  'conditional-score',
  'same-key-place',
  'one-direction',
  'topic-without-item',
  'single-item-objective',
] as const;
export type InstrumentAdviceCode = (typeof INSTRUMENT_ADVICE)[number];

/** `itemId` and `position` (from 0) are null where the instrument as a whole is meant. */
export type InstrumentAdvice = {
  readonly itemId: string | null;
  readonly position: number | null;
  readonly code: InstrumentAdviceCode;
  readonly topic?: Topic;
  readonly objective?: Objective;
};
