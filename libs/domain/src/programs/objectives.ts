/**
 * What events are held for, as far as a questionnaire can show it: the benefits and outcomes that both papers
 * name (S115, S119–S123, S149, S157, S163, S172). A program keeps, changes or drops its own; questions
 * point at these codes.
 */
export const OBJECTIVES = [
  'understand',
  'recognise',
  'raise_awareness',
  'know_channel',
  'report',
  'support_victims',
  'protect',
  'border_danger',
  'legal_awareness',
  'vigilance',
] as const;
export type Objective = (typeof OBJECTIVES)[number];
