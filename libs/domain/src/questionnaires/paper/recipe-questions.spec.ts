import { DEFAULT_SELF_CODE_RECIPE } from '../self-codes';
import { recipeQuestions } from './recipe-questions';

describe('recipeQuestions', () => {
  it('gives every question of the recipe a box for each character that counts', () => {
    const questions = recipeQuestions(DEFAULT_SELF_CODE_RECIPE, 'en');
    expect(questions.map(({ text }) => text)).toEqual(DEFAULT_SELF_CODE_RECIPE.map(({ text }) => text.en));
    expect(questions.map(({ number, answer }) => ({ number, answer }))).toEqual(
      DEFAULT_SELF_CODE_RECIPE.map(({ length }) => ({
        number: null,
        answer: { form: 'boxes', groups: [{ boxes: length, before: null, caption: null }] },
      })),
    );
  });
});
