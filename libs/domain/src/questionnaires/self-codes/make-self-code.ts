import type { SelfCodeQuestion, SelfCodeRecipe } from './self-code-recipe';

/** What `makeSelfCode` makes, whatever the recipe: parts of capital letters or digits. */
export const SELF_CODE_SHAPE = /^(?:[A-Z]{1,6}|[0-9]{1,6})(?:-(?:[A-Z]{1,6}|[0-9]{1,6})){0,5}$/;

/**
 * The self-made code of one sheet: the parts of the recipe, joined by `-`; null when one of them is missing.
 *
 * Definition: accents, case, spaces and punctuation do not count. Of letters the first `length` are taken, of
 * digits the last `length`, filled up with zeros from the left ("7" and "07" are one day).
 * Edge cases: an answer without a single letter (or digit) is missing, and a code with a missing part is no code:
 * two people who leave the same question blank must not become one.
 */
export function makeSelfCode(
  recipe: SelfCodeRecipe,
  answers: Readonly<Record<string, string>>,
): string | null {
  const parts = recipe.map((question) => partOf(question, answers[question.id] ?? ''));
  return recipe.length === 0 || parts.includes('') ? null : parts.join('-');
}

function partOf({ part, length }: SelfCodeQuestion, answer: string): string {
  const plain = answer.normalize('NFKD').toUpperCase();
  if (part === 'letters') return plain.replace(/[^A-Z]/g, '').slice(0, length);
  const digits = plain.replace(/[^0-9]/g, '');
  return digits === '' ? '' : digits.slice(-length).padStart(length, '0');
}
