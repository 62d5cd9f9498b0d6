import { isDay } from '../../text';
import type { InstrumentItem } from '../instruments/instrument-content';
import { OTHER_OPTION } from '../instruments/instrument-content';
import type { Answer } from './answers';
import { ANSWER_LENGTH, readText } from './read-text';

export type AnswerableItem = Pick<
  InstrumentItem,
  'id' | 'kind' | 'options' | 'other' | 'min' | 'max' | 'whole'
>;

const VILLAGE = /^[1-9]\d\.\d{2}\.\d{2}\.[123]\d{3}$/;

/**
 * The answer to an item: null for a blank, undefined for something that is no answer to it.
 *
 * Definition: a choice is the id of one of the options (Likert also as number: 4 or "4"), several choices a list
 * of different ones in the order of the options; a number lies within its bounds; a text fits; a day is one of
 * the calendar; an area is the code of a kelurahan or desa.
 * Edge cases: an empty list and a text of blanks are blanks. Whether an area exists is for the caller.
 */
export function readAnswer(
  item: AnswerableItem,
  answers: Readonly<Record<string, unknown>>,
): Answer | undefined {
  const given = Object.hasOwn(answers, item.id) ? answers[item.id] : null;
  if (given === null || given === undefined) return null;
  switch (item.kind) {
    case 'single_choice':
    case 'true_false':
      return optionOf(item, given);
    case 'likert':
      return optionOf(item, typeof given === 'number' ? String(given) : given);
    case 'multiple_choice':
      return optionsOf(item, given);
    case 'number':
      return numberOf(item, given);
    case 'short_text':
    case 'long_text':
      return readText(given, ANSWER_LENGTH[item.kind]);
    case 'date':
      return typeof given === 'string' && isDay(given) ? given : undefined;
    case 'area':
      return typeof given === 'string' && VILLAGE.test(given) ? given : undefined;
    case 'note':
      return undefined;
  }
}

function optionIds({ options, other }: AnswerableItem): string[] {
  const ids = options.map(({ id }) => id);
  return other ? [...ids, OTHER_OPTION] : ids;
}

function optionOf(item: AnswerableItem, given: unknown): string | undefined {
  if (item.other && given === OTHER_OPTION) return OTHER_OPTION;
  return item.options.find(({ id }) => id === given)?.id;
}

function optionsOf(item: AnswerableItem, given: unknown): string[] | null | undefined {
  if (!Array.isArray(given)) return undefined;
  if (given.length === 0) return null;
  const chosen = optionIds(item).filter((id) => given.includes(id));
  return chosen.length === given.length ? chosen : undefined;
}

function numberOf({ min, max, whole }: AnswerableItem, given: unknown): number | undefined {
  if (typeof given !== 'number' || !Number.isFinite(given)) return undefined;
  if (given < (min ?? -Infinity) || given > (max ?? Infinity)) return undefined;
  return whole && !Number.isInteger(given) ? undefined : given;
}
