import type { SelfCodeRecipe } from './self-code-recipe';

/** How many questions make a code, and how many characters of an answer can count. */
export const RECIPE_LENGTH = { fewest: 3, most: 4, longestPart: 6 } as const;

export const RECIPE_PROBLEMS = ['too-few', 'too-many', 'double-id', 'text-missing', 'length'] as const;
export type RecipeProblemCode = (typeof RECIPE_PROBLEMS)[number];
/** `position` counts the questions from 0; null when the recipe as a whole is meant. */
export type RecipeProblem = { readonly position: number | null; readonly code: RecipeProblemCode };

/**
 * What keeps a recipe from making codes.
 *
 * Definition: three or four questions (fewer make too many people alike, more are answered differently the second
 * time), each with an id of its own, words in both languages, and one to six characters that count.
 * An empty list means codes can be made by it.
 */
export function checkRecipe(recipe: SelfCodeRecipe): RecipeProblem[] {
  const { fewest, most, longestPart } = RECIPE_LENGTH;
  const ids = recipe.map(({ id }) => id);
  const asWhole = (code: RecipeProblemCode): RecipeProblem => ({ position: null, code });
  return [
    ...(recipe.length < fewest ? [asWhole('too-few')] : []),
    ...(recipe.length > most ? [asWhole('too-many')] : []),
    ...recipe.flatMap(({ id, text, length }, position) => {
      const wrong: RecipeProblemCode[] = [];
      if (ids.indexOf(id) < position) wrong.push('double-id');
      if (text.id.trim() === '' || text.en.trim() === '') wrong.push('text-missing');
      if (!Number.isInteger(length) || length < 1 || length > longestPart) wrong.push('length');
      return wrong.map((code) => ({ position, code }));
    }),
  ];
}
