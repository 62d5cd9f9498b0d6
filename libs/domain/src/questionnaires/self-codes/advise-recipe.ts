import type { SelfCodeQuestion, SelfCodeRecipe } from './self-code-recipe';

export const RECIPE_ADVICE = ['few-codes', 'names-writer', 'changes', 'asked-twice'] as const;
export type RecipeAdviceCode = (typeof RECIPE_ADVICE)[number];
/** `position` counts the questions from 0; null when the recipe as a whole is meant. */
export type RecipeAdvice = { readonly position: number | null; readonly code: RecipeAdviceCode };

/** With fewer codes two of a hundred people share one more often than once in twenty events. */
const FEWEST_CODES = 100_000;

/** The writer's own name and numbers; a mother's name or a school's points at nobody by itself. */
const NAMES_WRITER =
  /\b(?:namamu|nama\s+(?:kamu|anda|sendiri|lengkap(?:mu)?|panggilan(?:mu)?)|nik|nis|nisn|nim|(?:nomor|no\.?)\s+(?:hp|telepon|induk|ktp|wa)\w*|your\s+(?:own\s+|full\s+|first\s+|last\s+)?name|your\s+(?:phone|student|identity)\s+number)\b/i;
const CHANGES =
  /\b(?:usia|umur|kelas|berat\s+badan|tinggi\s+badan|age|grade|weight|height|favou?rite|kesukaan|favorit)(?:mu|nya)?\b/i;

/**
 * What makes the codes of a recipe weaker than they could be: for people to weigh, nothing of it is refused.
 *
 * Definition: too few possible codes (26 letters or 10 digits for each character that counts), a question for the
 * writer's own name or number (the code would no longer be anonymous), for something that changes between two waves
 * (age, grade, weight), and a question that is asked twice. Words are looked for in both languages.
 * Edge cases: an empty text is for `checkRecipe`. No advice is no proof that a recipe is good.
 */
export function adviseRecipe(recipe: SelfCodeRecipe): RecipeAdvice[] {
  const codes = recipe.reduce(
    (product, { part, length }) => product * (part === 'letters' ? 26 : 10) ** length,
    1,
  );
  const texts = recipe.map(({ text }) => text.id.trim().toLowerCase());
  const whole: RecipeAdvice[] = codes < FEWEST_CODES ? [{ position: null, code: 'few-codes' }] : [];
  return [
    ...whole,
    ...recipe.flatMap((question, position) => {
      const found: RecipeAdviceCode[] = [];
      if (says(question, NAMES_WRITER)) found.push('names-writer');
      if (says(question, CHANGES)) found.push('changes');
      const text = texts[position] ?? '';
      if (text !== '' && texts.indexOf(text) < position) found.push('asked-twice');
      return found.map((code) => ({ position, code }));
    }),
  ];
}

function says({ text }: SelfCodeQuestion, pattern: RegExp): boolean {
  return pattern.test(text.id) || pattern.test(text.en);
}
