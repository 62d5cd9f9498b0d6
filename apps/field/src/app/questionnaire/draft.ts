import { ageOf } from '../event/age';
import type { Entries } from './entries/entries';

/** Answers under way, kept from the first tap; the id of the response to come is made with it. */
export interface Draft {
  id: string;
  /** Whose it is: where, and by which code or seat. */
  joinCode: string;
  holder: string;
  deploymentId: string;
  answers: Entries;
  /** Which of all items is on screen; past the last one: the review. */
  at: number;
  updatedAt: number;
  /** Made of the recipe's questions, which are never kept; null: the holder left one of them blank. */
  selfCode?: string | null;
}

/** A forgotten draft leaves the phone after a week. */
const KEPT_FOR = 7 * 24 * 3_600_000;

/** The same draft on a phone whose clock was put right since: its week begins now. */
export function onNewClock(draft: Draft, now: number): Draft | undefined {
  const aged = draft.updatedAt + ageOf(draft.updatedAt, now) === now;
  return aged ? undefined : { ...draft, updatedAt: now };
}

export const isKept = (draft: Draft, now: number): boolean => ageOf(draft.updatedAt, now) < KEPT_FOR;
