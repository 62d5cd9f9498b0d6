import { checkRecipe } from './check-recipe';
import { DEFAULT_SELF_CODE_RECIPE } from './self-code-recipe';

const [mother, birthday, siblings, school] = DEFAULT_SELF_CODE_RECIPE as unknown as [
  (typeof DEFAULT_SELF_CODE_RECIPE)[number],
  (typeof DEFAULT_SELF_CODE_RECIPE)[number],
  (typeof DEFAULT_SELF_CODE_RECIPE)[number],
  (typeof DEFAULT_SELF_CODE_RECIPE)[number],
];

describe('checkRecipe', () => {
  it('takes the recipe an event starts with, and three of its questions', () => {
    expect(checkRecipe(DEFAULT_SELF_CODE_RECIPE)).toEqual([]);
    expect(checkRecipe([mother, birthday, siblings])).toEqual([]);
  });

  it('names what is wrong, and where', () => {
    expect(checkRecipe([mother, birthday])).toEqual([{ position: null, code: 'too-few' }]);
    expect(checkRecipe([mother, birthday, siblings, school, { ...mother, id: 'father' }])).toEqual([
      { position: null, code: 'too-many' },
    ]);
    expect(
      checkRecipe([
        mother,
        { ...birthday, id: 'mother' },
        { ...siblings, text: { id: ' ', en: 'How many' } },
      ]),
    ).toEqual([
      { position: 1, code: 'double-id' },
      { position: 2, code: 'text-missing' },
    ]);
    for (const length of [0, 7, 1.5]) {
      expect(checkRecipe([mother, birthday, { ...siblings, length }])).toEqual([
        { position: 2, code: 'length' },
      ]);
    }
  });
});
