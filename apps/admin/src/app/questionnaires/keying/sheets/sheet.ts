import type { Answers } from '@ikrar/domain';

export const ENTRY_ROUNDS = ['first', 'second'] as const;
/** The first entry of a sheet, or the one by which it is checked. */
export type EntryRound = (typeof ENTRY_ROUNDS)[number];

/** Whose sheet it is: a participant's, or one of a number. */
export interface SheetPlace {
  readonly personalCode: string | null;
  readonly spare: number | null;
}

export interface Refusal {
  readonly code: string;
  readonly errors: readonly { readonly field: string; readonly code: string }[];
}

/** One sheet of paper as it is being typed here. */
export interface Sheet {
  /** Of the entry it becomes; made once, so that it arrives once. */
  readonly id: string;
  readonly round: EntryRound;
  readonly place: SheetPlace;
  /** Of a second entry: what it is compared with. */
  readonly responseId: string | null;
  /** By column: items, texts beside "other", and parts of the own code, which never leave this machine. */
  readonly answers: Answers;
  readonly state: 'typing' | 'waiting' | 'refused' | 'sent';
  /** Once it was on its way nobody knows whether it arrived: until an answer comes it is not changed. */
  readonly attempted: boolean;
  readonly refusal: Refusal | null;
  readonly finishedAt: number | null;
}

export function placeKey({ personalCode, spare }: SheetPlace): string {
  return personalCode ?? `#${spare}`;
}

export function newSheet(id: string, round: EntryRound, place: SheetPlace, responseId: string | null): Sheet {
  return {
    ...{ id, round, place, responseId },
    ...{ answers: {}, state: 'typing', attempted: false, refusal: null, finishedAt: null },
  };
}
