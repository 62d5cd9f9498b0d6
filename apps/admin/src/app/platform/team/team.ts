import type { Signal } from '@angular/core';

/** Somebody on a team, once for each part: a role at an event, a duty in a program. */
export interface TeamMember<Part extends string = string> {
  readonly id: string;
  readonly personId: string;
  readonly fullName: string;
  readonly titleBefore: string | null;
  readonly titleAfter: string | null;
  readonly part: Part;
}

/** The team of one event or program, as the card shows and changes it. */
export interface Team<Part extends string = string> {
  /** Where its sentences stand in the dictionary, and where the names of the parts do. */
  readonly words: string;
  readonly partWords: string;
  readonly parts: readonly Part[];
  /** Null until they are read. */
  readonly members: Signal<readonly TeamMember<Part>[] | null>;
  readonly error: Signal<Error | undefined>;
  /** The same id again is the same member. */
  put(id: string, personId: string, part: Part): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  reload(): void;
}
