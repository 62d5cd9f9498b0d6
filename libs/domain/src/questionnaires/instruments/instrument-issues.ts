export const INSTRUMENT_ISSUES = [
  'no-items',
  'too-many-items',
  'bad-section',
  'unknown-section',
  'split-section',
  'bad-id',
  'double-id',
  'unknown-kind',
  'unknown-topic',
  'unknown-objective',
  'empty-text',
  'text-too-long',
  'weight-not-whole',
  'missing-key',
  'unknown-key',
  'key-not-allowed',
  'reverse-not-allowed',
  'too-few-options',
  'double-option',
  'empty-option',
  'wrong-options',
  'options-not-allowed',
  'other-not-allowed',
  'bad-bounds',
  'show-if-unknown',
  'show-if-later',
  'show-if-value',
  'unreachable',
] as const;
export type InstrumentIssueCode = (typeof INSTRUMENT_ISSUES)[number];

/** `itemId` is null when the instrument as a whole is meant; `position` counts from 0. */
export type InstrumentIssue = { itemId: string | null; position: number | null; code: InstrumentIssueCode };
