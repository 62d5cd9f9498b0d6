import type { Answers } from '../../questionnaires/answers/answers';
import { OTHER_OPTION } from '../../questionnaires/instruments/instrument-content';
import { itemPoints } from '../../scoring/item-points';
import type { DesignItem, SeveralChoices, SheetDesign } from './evaluation-design';

/**
 * A sheet as one byte an item: 0 for a blank, c for the c-th answer of the item.
 *
 * What is no answer to the item (an option it does not have, a step beyond its scale) is a blank: wrong where it is
 * scored, missing where it is a step. Answers to anything else are not read.
 */
export function codeSheet({ items }: SheetDesign, answers: Answers): Uint8Array {
  return Uint8Array.from(items, (item) =>
    Object.hasOwn(answers, item.id) ? answerCode(item, answers[item.id]) : 0,
  );
}

function answerCode({ kind, answers, several }: DesignItem, given: Answers[string] | undefined): number {
  if (several) return choicesCode(answers, several, given);
  const answer = kind === 'likert' && typeof given === 'number' ? String(given) : given;
  return typeof answer === 'string' ? answers.indexOf(answer) + 1 : 0;
}

function choicesCode(
  answers: readonly string[],
  { options, other, ...scored }: SeveralChoices,
  given: Answers[string] | undefined,
): number {
  if (!Array.isArray(given) || given.length === 0 || new Set(given).size < given.length) return 0;
  const known = other ? [...options, OTHER_OPTION] : options;
  if (!given.every((id: unknown) => known.some((option) => option === id))) return 0;
  const item = { id: '', topic: null, key: null, options: options.map((id) => ({ id })), ...scored };
  return answers.indexOf(`p${itemPoints(item, given)}`) + 1;
}
