import type { Phase, PublicItem } from '../transport/public-api-types';

export type Answers = Record<string, string>;

/** Answers under way, kept from the first tap; the id of the response to come is made with it. */
export interface Draft {
  id: string;
  phase: Phase;
  deploymentId: string;
  answers: Answers;
  at: number;
  updatedAt: number;
}

/** A forgotten draft leaves the phone after a week. */
const KEPT_FOR = 7 * 24 * 3_600_000;

export const draftKey = (joinCode: string, personalCode: string, phase: Phase): string =>
  `${joinCode}:${personalCode}:${phase}`;

export const isKept = (draft: Draft, now: number): boolean => now - draft.updatedAt < KEPT_FOR;

export const unanswered = (items: readonly PublicItem[], answers: Answers): PublicItem[] =>
  items.filter((item) => answers[item.id] === undefined);
