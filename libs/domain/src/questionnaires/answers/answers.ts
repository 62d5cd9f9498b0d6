import type { InstrumentItem } from '../instruments/instrument-content';

/**
 * One answer: the id of an option (Likert: its number), the ids of several, a number, a text, a day
 * (`2024-09-25`) or the code of an area; null or absent = blank.
 */
export type Answer = string | number | readonly string[] | null;

/** Answers by item id; what somebody wrote beside "other" stands under `otherKey`. */
export type Answers = Readonly<Record<string, Answer>>;

/** Where the text beside the option "other" stands. No item has a dot in its id. */
export function otherKey(item: Pick<InstrumentItem, 'id'>): string {
  return `${item.id}.other`;
}
