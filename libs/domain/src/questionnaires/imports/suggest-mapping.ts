import type { InstrumentContent } from '../instruments/instrument-content';
import type { Identification } from '../waves/questionnaire-lists';
import { columnKeys } from './column-keys';
import { dateOrder } from './date-order';
import { itemColumns } from './item-columns';
import { recogniseSource, TIMESTAMP_HEADERS } from './recognise-source';
import { readPhase } from './read-phase';
import type { PhaseMeaning, ResponseMapping } from './response-mapping';
import type { AnswerTable } from './answer-table';
import { suggestLink } from './suggest-link';
import { normaliseSearch } from '../../text';

export type MappingHints = {
  readonly content: InstrumentContent;
  readonly identification: Identification;
  /** The phases of the event that people answer, in their order. */
  readonly phases: readonly Omit<PhaseMeaning, 'cell'>[];
  /** Names that may say the phase: of the sheet, then of the file. */
  readonly names: readonly string[];
};

const KOBO_TIMES = ['_submission_time', 'end', 'start'];
const MOST_PHASES = 4;

/**
 * What the columns of a table of answers probably mean, for a person to confirm.
 *
 * Definition: items by `itemColumns`; the time is the stamp of the program; the phase stands in a column of which every
 * cell speaks of one of the event's phases, else in the name of the sheet or file, else it is the event's only one;
 * who wrote a row by `suggestLink`.
 * Edge cases: a phase nobody can tell is left open (`values` empty), never guessed.
 */
export function suggestMapping(
  table: AnswerTable,
  { content, identification, phases, names }: MappingHints,
): ResponseMapping {
  const keys = columnKeys(table.headers);
  const source = recogniseSource(table.headers);
  const cellsOf = (column: string): string[] => {
    const at = keys.indexOf(column);
    return [...new Set(table.rows.map(({ cells }) => (cells[at] ?? '').trim()).filter(Boolean))].sort();
  };
  const items = itemColumns(keys, content, cellsOf, source);
  const used = new Set(items.flatMap(({ column, ticks }) => [column, ...ticks.map((tick) => tick.column)]));
  const free = keys.filter((key) => !used.has(key));
  const time =
    source === 'kobo'
      ? (KOBO_TIMES.map((name) => free.find((key) => key.toLowerCase() === name)).find(
          (key) => key !== undefined,
        ) ?? null)
      : (free.find((key) => TIMESTAMP_HEADERS.includes(normaliseSearch(key))) ?? null);
  const rest = free.filter((key) => key !== time);
  const phase = phaseColumn(rest, cellsOf, phases) ?? namedPhase(names, phases);
  return {
    source,
    items,
    link: suggestLink(
      rest.filter((key) => key !== phase.column),
      identification,
    ),
    time: { column: time, order: time === null ? 'day_first' : dateOrder(cellsOf(time)) },
    phase,
  };
}

function phaseColumn(
  keys: readonly string[],
  cellsOf: (column: string) => string[],
  phases: MappingHints['phases'],
): ResponseMapping['phase'] | null {
  const found = keys.flatMap((column) => {
    const cells = cellsOf(column);
    if (cells.length < 1 || cells.length > MOST_PHASES) return [];
    const values = cells.flatMap((cell): PhaseMeaning[] => {
      const said = readPhase(cell);
      const planned = phases.find(({ phase }) => phase === said);
      return planned ? [{ cell, ...planned }] : [];
    });
    return values.length === cells.length ? [{ column, values }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function namedPhase(names: readonly string[], phases: MappingHints['phases']): ResponseMapping['phase'] {
  const said = names.map(readPhase).find((phase) => phase !== null);
  const planned = phases.filter(({ phase }) => said === undefined || phase === said);
  const [only] = planned;
  const isPlain = only !== undefined && planned.length === 1;
  return { column: null, values: isPlain ? [{ cell: '', phase: only.phase, wave: only.wave }] : [] };
}
