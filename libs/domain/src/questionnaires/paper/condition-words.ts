import type { Locale } from '../../text';
import type { Comparison, Condition } from '../instruments/condition';
import { comparisonsOf } from '../instruments/condition';
import type { InstrumentItem } from '../instruments/instrument-content';
import { OTHER_OPTION } from '../instruments/instrument-content';
import { fillWords, SHEET_WORDS } from './sheet-words';

/**
 * A condition as a person reads it on paper, where nothing hides by itself: "nomor 3 dijawab “Ya” dan nomor 4 …".
 *
 * Definition: questions go by the number they carry on the sheet, options by their words; "all" and "any" within
 * another stand in brackets. Edge cases: a question or option that is not there goes by what the condition calls it.
 */
export function conditionWords(
  condition: Condition,
  items: readonly InstrumentItem[],
  numbers: ReadonlyMap<string, number>,
  locale: Locale,
): string {
  const words = SHEET_WORDS[locale];
  const say = (part: Condition, isWithin: boolean): string => {
    if (!('all' in part) && !('any' in part)) return sayComparison(part);
    const parts = 'all' in part ? part.all : part.any;
    const joined = parts.map((one) => say(one, parts.length > 1)).join('all' in part ? words.all : words.any);
    return isWithin && comparisonsOf(part).length > 1 ? `(${joined})` : joined;
  };
  const sayComparison = ({ item, is, value }: Comparison): string => {
    const asked = items.find(({ id }) => id === item);
    const option = asked?.options.find(({ id }) => id === String(value));
    const isOther = asked?.other === true && value === OTHER_OPTION;
    const shown = option ? inLanguage(option.text, locale) : isOther ? words.other.replace(':', '') : value;
    return fillWords(words[is], { n: numbers.get(item) ?? item, value: shown });
  };
  return say(condition, false);
}

/** The text in the language of the sheet; English may still be missing, then Indonesian stands for it. */
export function inLanguage(text: Readonly<Record<Locale, string>>, locale: Locale): string {
  return text[locale].trim() === '' ? text.id : text[locale];
}
