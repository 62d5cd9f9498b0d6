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

/** Reads one column of exported data from the answers of one response. */
export type CellReader = (answers: Answers) => ExportCell;

/**
 * What stands in a column of exported data, as a reader that is made once and used for every response.
 *
 * Definition: codes are the numbers of `answerColumns`, labels the words of the chosen option in the language asked for.
 * Several choices: 1 or 0 for each option once the item was answered at all.
 * Edge cases: a blank, and an answer that `readAnswer` refuses, is null: nothing is guessed.
 */
export function answerCell(
  item: InstrumentItem,
  column: AnswerColumn,
  { values, language }: { readonly values: CellValues; readonly language: Locale },
): CellReader {
  const shown = ({ code, text }: { code: number; text: InstrumentItem['text'] }): ExportCell =>
    values === 'codes' ? code : text[language] || text.id;
  if (column.isOther) return (answers) => textOrNull(answers[otherKey(item)]);
  if (column.optionId !== null) {
    const [left, chosen] = column.values.map(shown);
    const { optionId } = column;
    return (answers) => {
      const answer = readAnswer(item, answers);
      if (!Array.isArray(answer)) return null;
      return (answer.includes(optionId) ? chosen : left) ?? null;
    };
  }
  if (item.options.length === 0) return (answers) => (readAnswer(item, answers) ?? null) as ExportCell;
  const cells = new Map<unknown, ExportCell>(codedOptions(item).map((option) => [option.id, shown(option)]));
  if (item.kind === 'likert') for (const [id, cell] of [...cells]) cells.set(Number(id), cell);
  return (answers) => cells.get(answers[item.id]) ?? null;
}

function textOrNull(text: unknown): string | null {
  return typeof text === 'string' ? text : null;
}
