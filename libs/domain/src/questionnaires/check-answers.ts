import type { InstrumentContent } from './instrument-content';
import { readAnswer } from './read-answer';

export const ANSWER_PROBLEMS = ['unknown-item', 'unknown-option', 'required'] as const;
export type AnswerProblem = { itemId: string; code: (typeof ANSWER_PROBLEMS)[number] };

/**
 * What is wrong with the answers that came from a phone or a sheet.
 *
 * Definition: every key is an item of the version, every answer one of its options, every required item is
 * answered. An empty list means they may be scored and stored.
 * Edge cases: a blank (absent or null) is allowed where the item is not required; a paper sheet with a blank
 * in a required item is for the caller, who may let `required` pass.
 */
export function checkAnswers(
  content: InstrumentContent,
  answers: Readonly<Record<string, unknown>>,
): AnswerProblem[] {
  const known = new Set(content.items.map(({ id }) => id));
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  const wrong = content.items.flatMap((item): AnswerProblem[] => {
    const answer = readAnswer(item, answers);
    if (answer === undefined) return [{ itemId: item.id, code: 'unknown-option' }];
    return answer === null && item.required ? [{ itemId: item.id, code: 'required' }] : [];
  });
  return [...unknown.map((itemId): AnswerProblem => ({ itemId, code: 'unknown-item' })), ...wrong];
}
