import { Shape } from '../../platform/http/fields';

/** Answers by item id, as `libs/domain` reads and checks them. */
export function AnswersField(): PropertyDecorator {
  return Shape('the chosen option by item id (Likert: its number); a blank is left out or null', {
    schema: {
      additionalProperties: {
        oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'array', items: { type: 'string' } }],
        nullable: true,
      },
    },
  });
}
