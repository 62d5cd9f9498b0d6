import type { AnswerableItem } from '../answers/read-answer';
import type { ImportSource } from './recognise-source';
import type { CellMeaning } from './response-mapping';
import { splitChoices } from './split-choices';

/**
 * The pieces of a cell with several choices: joined by commas (`splitChoices`), by Kobo as codes between spaces.
 *
 * Edge cases: a cell of Kobo in which not every piece is a code holds labels, and is read like any other.
 */
export function choicesIn(
  { options }: Pick<AnswerableItem, 'options'>,
  cell: string,
  decided: readonly CellMeaning[],
  source: ImportSource,
): string[] {
  const codes = cell.trim().split(/\s+/).filter(Boolean);
  const isCode = (code: string): boolean =>
    options.some(({ id }) => id === code) || decided.some((one) => one.cell === code);
  if (source === 'kobo' && codes.every(isCode)) return codes;
  const known = [
    ...decided.map((one) => one.cell),
    ...options.flatMap(({ id, text }) => [id, text.id, text.en]),
  ];
  return splitChoices(cell, known);
}
