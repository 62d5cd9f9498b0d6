import { OTHER_OPTION, shuffledOptions } from '@ikrar/domain';
import type { Dictionary } from '../../language/later-language';
import type { Localised, PublicItem } from '../../transport/public-api-types';

export interface ShownOption {
  readonly id: string;
  readonly text: Localised;
}

/** The options in the order of this sheet, "other" as the last one where the item has it. */
export function shownOptions(item: PublicItem, draftId: string, other: Localised): readonly ShownOption[] {
  const options = shuffledOptions(item, draftId);
  return item.other ? [...options, { id: OTHER_OPTION, text: other }] : options;
}

/** In the language on screen alone: the word is the page's own, not the item's. */
export const otherText = (t: Dictionary): Localised => ({
  id: t.questionnaire.other,
  en: t.questionnaire.other,
});
