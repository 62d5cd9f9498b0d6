import type { Answer, Answers } from '../answers/answers';
import { otherKey } from '../answers/answers';
import type { InstrumentItem } from '../instruments/instrument-content';

/** One place of a sheet that two people read differently; `itemId` may be the text beside an "other". */
export type EntryDifference = { readonly itemId: string; readonly first: Answer; readonly second: Answer };

/**
 * Where two entries of one sheet of paper differ, in the order of the sheet.
 *
 * Definition: answers are compared as they are meant: a blank is a blank whether absent, null, an empty text or an
 * empty list; several choices are a set; a Likert step is the same as number or text; spaces around a text do not
 * count. Two equal entries give an empty list, whoever came first gives the same places.
 */
export function entryDifferences(
  items: readonly Pick<InstrumentItem, 'id' | 'other'>[],
  first: Answers,
  second: Answers,
): EntryDifference[] {
  const keys = items.flatMap((item) => (item.other ? [item.id, otherKey(item)] : [item.id]));
  return keys.flatMap((itemId) => {
    const [ours, theirs] = [first[itemId] ?? null, second[itemId] ?? null];
    return meant(ours) === meant(theirs) ? [] : [{ itemId, first: ours, second: theirs }];
  });
}

function meant(answer: Answer): string {
  if (answer === null) return '';
  if (Array.isArray(answer)) return [...(answer as readonly string[])].sort().join('\n');
  return String(answer).trim();
}
