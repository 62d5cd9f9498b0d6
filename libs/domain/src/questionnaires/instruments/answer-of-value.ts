import type { Answer } from '../answers/answers';
import { readAnswer } from '../answers/read-answer';
import type { AnswerableItem } from '../answers/read-answer';
import type { Comparison } from './condition';

/**
 * The answer to an item for which the value of a comparison stands; null when nobody can give it.
 *
 * Definition: the option with that id (several choices: it alone), the number, the text, the day, the area, as far
 * as `readAnswer` takes it.
 * Edge cases: an empty value is no answer, a number outside the bounds neither.
 */
export function answerOfValue(item: AnswerableItem, value: Comparison['value']): Answer {
  return readAnswer(item, { [item.id]: given(item, String(value)) }) ?? null;
}

function given({ kind }: AnswerableItem, value: string): unknown {
  if (kind === 'number') return value.trim() === '' ? null : Number(value);
  return kind === 'multiple_choice' ? [value] : value;
}
