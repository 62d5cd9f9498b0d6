import type { Locale } from '../../text';
import type { Answers } from '../answers/answers';
import { otherKey } from '../answers/answers';
import { readAnswer } from '../answers/read-answer';
import type { InstrumentItem } from '../instruments/instrument-content';
import type { AnswerColumn } from './answer-columns';
import { codedOptions } from './answer-columns';

export const CELL_VALUES = ['codes', 'labels'] as const;
export type CellValues = (typeof CELL_VALUES)[number];

export type ExportCell = string | number | null;

/**
 * What stands in a column of exported data for one response.
 *
 * Definition: codes are the numbers of `answerColumns`, labels the words of the chosen option in the language asked for.
 * Several choices: 1 or 0 for each option once the item was answered at all.
 * Edge cases: a blank, and an answer that `readAnswer` refuses, is null: nothing is guessed.
 */
export function answerCell(
  item: InstrumentItem,
  column: AnswerColumn,
  answers: Answers,
  { values, language }: { readonly values: CellValues; readonly language: Locale },
): ExportCell {
  if (column.isOther) {
    const text = answers[otherKey(item)];
    return typeof text === 'string' ? text : null;
  }
  const answer = readAnswer(item, answers) ?? null;
  if (answer === null) return null;
  if (Array.isArray(answer)) {
    const isChosen = column.optionId !== null && answer.includes(column.optionId) ? 1 : 0;
    const words = column.values.find(({ code }) => code === isChosen)?.text[language];
    return values === 'codes' ? isChosen : (words ?? null);
  }
  if (item.options.length === 0) return answer as string | number;
  const option = codedOptions(item).find(({ id }) => id === answer);
  if (!option) return null;
  return values === 'codes' ? option.code : option.text[language] || option.text.id;
}
