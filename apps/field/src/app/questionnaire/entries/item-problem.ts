import { ANSWER_LENGTH, detectPersonalData, KIND_TRAITS, OTHER_OPTION, otherKey } from '@ikrar/domain';
import type { PublicItem } from '../../transport/public-api-types';
import { Entries, isBlank, textOf } from './entries';
import { readEntry } from './read-entry';

/** What keeps from going on; the words for it are in the dictionary. */
export type ItemProblem =
  | { code: 'number' | 'whole' | 'bounds' | 'day' | 'too-long' | 'other-missing' }
  /** `found` is what has to go. */
  | { code: 'national_id' | 'phone'; found: string };

/** What is wrong with an entry; a blank never is: it may be skipped, and the review says what is still needed. */
export function itemProblem(item: PublicItem, entries: Entries): ItemProblem | undefined {
  const typed = textOf(entries, item.id);
  if (KIND_TRAITS[item.kind].freeText) {
    const longest = ANSWER_LENGTH[item.kind === 'short_text' ? 'short_text' : 'long_text'];
    return typed.length > longest ? { code: 'too-long' } : personalData(typed);
  }
  const answer = readEntry(item, entries);
  if (answer === undefined) {
    if (item.kind === 'date') return { code: 'day' };
    if (item.kind === 'number') return { code: numberProblem(item, typed) };
  }
  return item.other ? otherProblem(item, entries) : undefined;
}

/** Where the text of an item stands in which people could be named: its own, or the one beside "other". */
export function freeTextOf(item: PublicItem, entries: Entries): string {
  if (KIND_TRAITS[item.kind].freeText) return textOf(entries, item.id);
  return isOtherChosen(item, entries) ? textOf(entries, otherKey(item)) : '';
}

export const isOtherChosen = (item: PublicItem, entries: Entries): boolean =>
  item.other === true && [entries[item.id] ?? []].flat().includes(OTHER_OPTION);

function numberProblem(item: PublicItem, typed: string): 'number' | 'whole' | 'bounds' {
  const unbounded: PublicItem = {
    id: item.id,
    kind: 'number',
    required: false,
    text: item.text,
    options: [],
  };
  if (readEntry(unbounded, { [item.id]: typed }) === undefined) return item.whole ? 'whole' : 'number';
  return item.whole && readEntry({ ...unbounded, whole: true }, { [item.id]: typed }) === undefined
    ? 'whole'
    : 'bounds';
}

function otherProblem(item: PublicItem, entries: Entries): ItemProblem | undefined {
  if (!isOtherChosen(item, entries)) return undefined;
  const beside = textOf(entries, otherKey(item));
  if (isBlank(beside)) return { code: 'other-missing' };
  return beside.length > ANSWER_LENGTH.short_text ? { code: 'too-long' } : personalData(beside);
}

function personalData(text: string): ItemProblem | undefined {
  const [first] = detectPersonalData(text);
  return first && { code: first.kind, found: text.slice(first.start, first.end) };
}
