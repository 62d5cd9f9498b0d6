import type { AnsweredSheet } from '../pairing/answered-sheet';

/** A sheet before or after, as pairs are made of it. */
export type ComparedSheet = ReturnType<typeof comparedSheet>[number];

/** Of a sheet before or after; none of a follow-up, which is in no pair. */
export function comparedSheet(sheet: AnsweredSheet) {
  const { id, phase, receivedAt, personalCode, selfCode = null, comparable } = sheet;
  return phase === 'follow_up' ? [] : [{ id, phase, receivedAt, personalCode, selfCode, comparable, sheet }];
}
