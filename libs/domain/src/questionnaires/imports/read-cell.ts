import type { Zone } from '../../programs';
import type { Answer } from '../answers/answers';
import { otherKey } from '../answers/answers';
import type { AnswerableItem } from '../answers/read-answer';
import { OTHER_OPTION } from '../instruments/instrument-content';
import { choicesIn } from './choices-in';
import type { DateOrder } from './date-order';
import { readMoment } from './read-moment';
import type { ImportSource } from './recognise-source';
import type { ItemColumns } from './response-mapping';
import { suggestOption } from './suggest-option';

/** The answers of one item, under its key and the one beside its "other"; null: the cell means no option. */
export type CellReading = Readonly<Record<string, Answer>> | null;

/** What it takes to read a cell beside the cell itself. */
export type CellManner = {
  readonly source: ImportSource;
  readonly order: DateOrder;
  readonly zone: Zone;
  /** The code of the one area near the event that bears a name; null when none or several do. */
  readonly areaNamed: (name: string) => string | null;
};

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * The answer to an item that a cell holds.
 *
 * Definition: a choice is what the team decided the cell means, else what `suggestOption` finds, else the text beside
 * "other"; a number may have a comma; a day is read as `readMoment` does; an area may be named; texts stay as they are.
 * Edge cases: a blank is no answer. What is no number, day or area is handed on as it is, for `checkAnswers` to name.
 */
export function readCell(
  item: AnswerableItem,
  meaning: ItemColumns,
  cell: string,
  manner: CellManner,
): CellReading {
  const text = cell.trim();
  if (text === '') return {};
  switch (item.kind) {
    case 'single_choice':
    case 'true_false':
    case 'likert':
      return chosen(item, meaning, [text], false);
    case 'multiple_choice':
      return chosen(item, meaning, choicesIn(item, text, meaning.cells, manner.source), true);
    case 'number':
      return { [item.id]: NUMBER.test(text) ? Number(text.replace(',', '.')) : text };
    case 'date':
      return { [item.id]: readMoment(text, manner.order, manner.zone)?.day ?? text };
    case 'area':
      return { [item.id]: manner.areaNamed(text) ?? text };
    default:
      return { [item.id]: cell };
  }
}

function chosen(
  item: AnswerableItem,
  { cells }: ItemColumns,
  pieces: readonly string[],
  isSeveral: boolean,
): CellReading {
  const ids = new Set<string>();
  const beside: string[] = [];
  for (const piece of pieces) {
    const decided = cells.find((one) => one.cell === piece);
    const optionId = decided ? decided.optionId : suggestOption(item, piece);
    if (optionId !== null) ids.add(optionId);
    else if (!decided && item.other) beside.push(piece);
    else if (!decided) return null;
  }
  if (beside.length > 0) ids.add(OTHER_OPTION);
  const list = [...item.options.map(({ id }) => id), OTHER_OPTION].filter((id) => ids.has(id));
  if (list.length === 0) return {};
  const text = beside.length > 0 ? { [otherKey(item)]: beside.join(', ') } : {};
  return { [item.id]: isSeveral ? list : (list[0] ?? null), ...text };
}
