import type { Locale } from '../../text';
import type { SelfCodeRecipe } from '../self-codes';
import { inLanguage } from './condition-words';
import type { SheetItem } from './sheet-blocks';

/**
 * The questions of which a respondent makes the own code, with a box for each character that counts: they stand
 * at the top of the sheet, without a number, where otherwise the personal code is printed.
 */
export function recipeQuestions(recipe: SelfCodeRecipe, locale: Locale): SheetItem[] {
  return recipe.map(({ text, length }) => ({
    kind: 'question',
    number: null,
    condition: null,
    text: inLanguage(text, locale),
    hints: [],
    picture: null,
    answer: { form: 'boxes', groups: [{ boxes: length, before: null, caption: null }] },
  }));
}
