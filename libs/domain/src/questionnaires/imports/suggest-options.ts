import type { AnswerableItem } from '../answers/read-answer';
import { choicesIn } from './choices-in';
import type { ImportSource } from './recognise-source';
import type { CellMeaning } from './response-mapping';
import { suggestOption } from './suggest-option';

export type OptionSuggestions = {
  readonly cells: readonly CellMeaning[];
  /** What a person must decide. */
  readonly unknown: readonly string[];
  /** What people wrote themselves beside "other". */
  readonly beside: readonly string[];
};

/**
 * What the different cells of a column mean for an item, each piece of a multiple choice by itself, in the order of
 * the alphabet, so that neither the order of rows nor of columns shows.
 *
 * Edge cases: blanks mean nothing; beside "other" what is unknown is what people wrote themselves, and none to decide.
 */
export function suggestOptions(
  item: AnswerableItem,
  cells: readonly string[],
  source: ImportSource,
): OptionSuggestions {
  const pieces =
    item.kind === 'multiple_choice' ? cells.flatMap((cell) => choicesIn(item, cell, [], source)) : cells;
  const distinct = [...new Set(pieces.map((cell) => cell.trim()).filter(Boolean))].sort();
  const read = distinct.map((cell) => ({ cell, optionId: suggestOption(item, cell) }));
  const rest = read.flatMap(({ cell, optionId }) => (optionId === null ? [cell] : []));
  return {
    cells: read.filter(({ optionId }) => optionId !== null),
    unknown: item.other ? [] : rest,
    beside: item.other ? rest : [],
  };
}
