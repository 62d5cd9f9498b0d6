import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import { RECIPE_LENGTH } from '@ikrar/domain';
import type { SelfCodePart, SelfCodeQuestion, SelfCodeRecipe } from '@ikrar/domain';

export type QuestionForm = FormGroup<{
  id: FormControl<string>;
  text: FormGroup<{ id: FormControl<string>; en: FormControl<string> }>;
  part: FormControl<SelfCodePart>;
  length: FormControl<number>;
}>;
export type RecipeForm = FormArray<QuestionForm>;

const LONGEST_TEXT = 200;

export function recipeForm(recipe: SelfCodeRecipe): RecipeForm {
  return new FormArray(recipe.map(questionForm));
}

export function questionForm({ id, text, part, length }: SelfCodeQuestion): QuestionForm {
  const words = (value: string) =>
    new FormControl(value, {
      nonNullable: true,
      validators: [Validators.required, Validators.pattern(/\S/), Validators.maxLength(LONGEST_TEXT)],
    });
  return new FormGroup({
    id: new FormControl(id, { nonNullable: true }),
    text: new FormGroup({ id: words(text.id), en: words(text.en) }),
    part: new FormControl(part, { nonNullable: true }),
    length: new FormControl(length, {
      nonNullable: true,
      validators: [Validators.required, Validators.min(1), Validators.max(RECIPE_LENGTH.longestPart)],
    }),
  });
}

/** A question that has no words yet, under an id that none of the others has. */
export function newQuestion(recipe: SelfCodeRecipe): SelfCodeQuestion {
  const taken = new Set(recipe.map(({ id }) => id));
  let number = recipe.length + 1;
  while (taken.has(`q${number}`)) number += 1;
  return { id: `q${number}`, text: { id: '', en: '' }, part: 'letters', length: 2 };
}
