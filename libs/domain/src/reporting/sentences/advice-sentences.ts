import type { WaveResult } from '../../evaluation/waves/wave-result';
import { ITEM_ADVICE } from '../../evaluation/waves/wave-result';
import type { Locale } from '../../text';
import { ADVICE_NAMES } from '../words/names';
import { SORT_NAMES } from '../words/item-words';
import { enumerated, plural } from './said';
import type { Said } from './said';

const FEW_SHEETS_BELOW = 30;

const REWRITE: Said<string> = {
  id: (items) => `Butir yang perlu dibaca ulang atau ditulis ulang – ${items}.`,
  en: (items) => `Items to read again or to rewrite – ${items}.`,
};
const ROUGH: Readonly<Record<Locale, string>> = {
  id: 'Dengan kurang dari 30 lembar, saran ini hanya petunjuk: baca butirnya dahulu sebelum mengubahnya.',
  en: 'From fewer than 30 sheets this advice is only a hint: read the item before you change it.',
};

/** Which items of one wave to write anew, with the reason. Empty where there is no advice. */
export function adviceSentences({ items }: Pick<WaveResult, 'items'>, locale: Locale): string[] {
  const advised = ITEM_ADVICE.flatMap((code) => {
    const places = items.flatMap(({ advice }, at) => (advice.includes(code) ? [`${at + 1}`] : []));
    if (places.length === 0) return [];
    const noun = plural(SORT_NAMES.item[locale], places.length, locale);
    return [`${ADVICE_NAMES[code][locale]}: ${noun} ${enumerated(places, locale)}`];
  });
  return advised.length === 0 ? [] : [REWRITE[locale](advised.join('; '))];
}

/** What stands beside advice to rewrite items where few sheets give it; empty where there are enough. */
export function adviceCautions({ sheets }: Pick<WaveResult, 'sheets'>, locale: Locale): string[] {
  return sheets < FEW_SHEETS_BELOW ? [ROUGH[locale]] : [];
}
