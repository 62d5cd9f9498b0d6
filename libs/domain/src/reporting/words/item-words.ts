import type { Locale, LocalisedText } from '../../text';
import type { ReportFacts } from '../report-facts';
import { textIn } from '../report-facts';
import { unstopped } from '../sentences/said';

const LONGEST_NAME = 60;
const LONGEST_TEXT = 90;

/** Questions have right answers, statements of a scale have none; each is counted by itself. */
export type ItemSort = 'item' | 'statement';

export const SORT_NAMES: Readonly<Record<ItemSort, LocalisedText>> = {
  item: { id: 'butir', en: 'item' },
  statement: { id: 'pernyataan', en: 'statement' },
};
/** Behind a statement with which nobody is wished to agree. */
export const NEGATIVE: LocalisedText = { id: '(negatif)', en: '(negative)' };

/** 7 · 7. · Q7: a column of a spreadsheet that has no words. */
const NUMBER_ALONE = /^[a-z]{0,2}\s?\d{1,3}[.):]?$/i;
/** Soal 7: what numbers itself needs no noun before it either. */
const NAMED_NUMBER = /^\p{L}+\.?\s*(?:nomor|number|no\.?)?\s*\d{1,3}[.):]?$/iu;
/** 7. Apa …? · Q7: Apa …? · Soal 7 · Butir no. 7 */
const OWN_NUMBER =
  /^(?:[a-z]{0,2}\s?\d{1,3}[.):]\s+\S|(?:soal|butir|pertanyaan|pernyataan|nomor|no\.?|item|question|statement)\s*(?:nomor|number|no\.?)?\s*\d)/i;

interface Placed {
  readonly text: string;
  /** From 1. */
  readonly place: number;
  readonly sort: ItemSort;
}

/** An item in a list: its place and its text, without a second number before one of its own. */
export function numberedText({ text, place, sort }: Placed, locale: Locale): string {
  if (text === '') return `${place}`;
  if (NUMBER_ALONE.test(text)) return `${SORT_NAMES[sort][locale]} ${text.replace(/[.):]$/, '')}`;
  return OWN_NUMBER.test(text) ? text : `${place}. ${text}`;
}

/** An item as a row of a table has it. */
export function itemText(
  id: string,
  place: number,
  facts: ReportFacts,
  locale: Locale,
  sort: ItemSort = 'item',
): string {
  const text = shortened(textIn(facts.items[id], locale, ''), LONGEST_TEXT);
  const named = numberedText({ text, place, sort }, locale);
  return facts.reversed.includes(id) ? `${named} ${NEGATIVE[locale]}` : named;
}

/** An item as a sentence names it: by its place on the sheet and the beginning of its text. */
export function itemName(
  id: string,
  items: readonly { readonly id: string }[],
  facts: ReportFacts,
  locale: Locale,
  sort: ItemSort = 'item',
): string {
  const place = items.findIndex((one) => one.id === id) + 1;
  const text = textIn(facts.items[id], locale, '');
  const noun = SORT_NAMES[sort][locale];
  if (text === '') return `${noun} ${place}`;
  if (NUMBER_ALONE.test(text)) return `${noun} ${text.replace(/[.):]$/, '')}`;
  const negative = facts.reversed.includes(id) ? ` ${NEGATIVE[locale]}` : '';
  const quoted = `“${unstopped(shortened(text))}”${negative}`;
  if (NAMED_NUMBER.test(text)) return quoted;
  return OWN_NUMBER.test(text) ? `${noun} ${quoted}` : `${noun} ${place} ${quoted}`;
}

/** Cut at a word. */
export function shortened(text: string, longest = LONGEST_NAME): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
