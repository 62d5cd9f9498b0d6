import type { Answers } from '../answers/answers';
import { ANSWER_PROBLEMS, checkAnswers } from '../answers/check-answers';
import type { InstrumentContent } from '../instruments/instrument-content';
import type { Phase } from '../waves/questionnaire-lists';
import { brokenColumns } from './broken-columns';
import type { CellManner } from './read-cell';
import { readCell } from './read-cell';
import { readMoment } from './read-moment';
import { readTicks } from './read-ticks';
import type { ItemColumns, ResponseMapping } from './response-mapping';
import type { TableRow } from './answer-table';
import { BROKEN_CELLS } from './answer-table';

export const ROW_PROBLEMS = [
  ...ANSWER_PROBLEMS,
  ...BROKEN_CELLS,
  'unknown-phase',
  'not-a-moment',
  'nothing-answered',
] as const;
export type RowProblem = { readonly column: string; readonly code: (typeof ROW_PROBLEMS)[number] };

export type RowReading = {
  readonly answers: Answers;
  readonly phase: { readonly phase: Phase; readonly wave: number } | null;
  readonly submittedAt: string | null;
  readonly problems: readonly RowProblem[];
};

export type RowContext = Pick<CellManner, 'areaNamed' | 'zone'> & {
  readonly content: InstrumentContent;
  /** Whether there is such an area. */
  readonly isArea: (code: string) => boolean;
};

/**
 * One row as the mapping reads it: answers, phase, moment, and everything that is wrong with it by column.
 *
 * Definition: answers are checked as those of a sheet of paper (`checkAnswers`; a blank in a required item passes, for
 * the form could not insist). A cell that is not what somebody typed is refused where it is mapped.
 * Edge cases: a row that answers nothing is refused, so an empty line of a table never becomes a response.
 */
export function readTableRow(
  row: TableRow,
  keys: readonly string[],
  mapping: ResponseMapping,
  context: RowContext,
): RowReading {
  const { items } = context.content;
  const at = new Map(keys.map((key, place) => [key, place]));
  const cellOf = (column: string | null): string =>
    column === null ? '' : (row.cells[at.get(column) ?? -1] ?? '');
  const { zone, areaNamed } = context;
  const manner = { source: mapping.source, order: mapping.time.order, zone, areaNamed };
  const answers: Record<string, Answers[string]> = {};
  const problems: RowProblem[] = [...brokenColumns(row, keys, mapping)];
  for (const meaning of mapping.items) {
    const item = items.find(({ id }) => id === meaning.itemId);
    if (!item) continue;
    const reading =
      meaning.ticks.length > 0 && cellOf(meaning.column).trim() === ''
        ? readTicks(item, meaning, cellOf)
        : readCell(item, meaning, cellOf(meaning.column), manner);
    if (reading === null) problems.push({ column: columnOf(meaning), code: 'unknown-option' });
    else Object.assign(answers, reading);
  }
  const columns = new Map(mapping.items.map((meaning) => [meaning.itemId, columnOf(meaning)]));
  const columnOfItem = (key: string): string => columns.get(key.replace(/\.other$/, '')) ?? key;
  for (const { itemId, code } of checkAnswers(context.content, answers)) {
    if (code !== 'required') problems.push({ column: columnOfItem(itemId), code });
  }
  for (const { id, kind } of items) {
    const code = answers[id];
    const isNone = kind === 'area' && typeof code === 'string' && !context.isArea(code);
    const column = columnOfItem(id);
    if (isNone && !problems.some((one) => one.column === column))
      problems.push({ column, code: 'not-an-area' });
  }
  const time = cellOf(mapping.time.column).trim();
  const moment = time === '' ? null : readMoment(time, mapping.time.order, context.zone);
  if (time !== '' && moment === null)
    problems.push({ column: mapping.time.column ?? '', code: 'not-a-moment' });
  const phase = phaseOf(mapping, cellOf(mapping.phase.column));
  if (phase === null) problems.push({ column: mapping.phase.column ?? '', code: 'unknown-phase' });
  if (problems.length === 0 && Object.keys(answers).length === 0)
    problems.push({ column: '', code: 'nothing-answered' });
  return { answers, phase, submittedAt: moment?.instant ?? null, problems };
}

function columnOf({ column, ticks, itemId }: ItemColumns): string {
  return column ?? ticks[0]?.column ?? itemId;
}

function phaseOf({ phase: { column, values } }: ResponseMapping, cell: string): RowReading['phase'] {
  const found = column === null ? values[0] : values.find((one) => one.cell === cell.trim());
  return found ? { phase: found.phase, wave: found.wave } : null;
}
