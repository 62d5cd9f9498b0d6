import { IDENTIFICATIONS, RECIPE_LENGTH, SELF_CODE_PARTS } from '@ikrar/domain';
import type { Identification, SelfCodePart } from '@ikrar/domain';
import { Flag, ListOf, Nested, OneOf, Text, Whole } from '../../platform/http/fields';

/** A question of the recipe, in both languages. */
export class RecipeText {
  @Text(200)
  id: string;

  @Text(200)
  en: string;
}

/** One of the questions whose answers make a code; the answers never leave the phone. */
export class RecipeQuestion {
  @Text(40, { pattern: /^[A-Za-z0-9_-]+$/ })
  id: string;

  @Nested(() => RecipeText)
  text: RecipeText;

  @OneOf(SELF_CODE_PARTS, { description: 'letters count from the beginning, digits from the end' })
  part: SelfCodePart;

  @Whole(1, RECIPE_LENGTH.longestPart)
  length: number;
}

export class PutIdentificationBody {
  @OneOf(IDENTIFICATIONS)
  identification: Identification;

  @ListOf(() => RecipeQuestion, {
    optional: true,
    nullable: true,
    min: RECIPE_LENGTH.fewest,
    max: RECIPE_LENGTH.most,
    description: 'with self-made codes; left out: the recipe Ikrar suggests',
  })
  recipe?: RecipeQuestion[] | null;
}

/** How the event knows who answers. */
export class EventIdentification {
  @OneOf(IDENTIFICATIONS)
  identification: Identification;

  @ListOf(() => RecipeQuestion, { nullable: true })
  recipe: RecipeQuestion[] | null;

  @Whole(0, 2147483647, { description: '0 while nobody chose; send it back in If-Match from 1 on' })
  version: number;

  @Flag({ description: 'until the first answers are here' })
  mayChange: boolean;
}
