import { dateOrder } from '../../questionnaires/imports/date-order';
import { FACT_KINDS, type AnalysisMapping, type TableName } from './analysis-mapping';
import { askingColumns, guessColumns, type GuessedColumn } from './asking-columns';
import type { ReadTable } from './named-table';
import { questionColumns } from './question-columns';
import { writerColumn } from './writer-headings';

export type Columns = readonly GuessedColumn[];

/** Tables of their own for before and after, or for one of them. */
export function twoTables(before: ReadTable | null, after: ReadTable | null): AnalysisMapping {
  const columns = (one: ReadTable | null): Columns => (one ? guessColumns(one.table) : []);
  return tableMapping(before, after, 'two_tables', [columns(before), columns(after)]);
}

/** What the columns of either side probably mean: who wrote, when, what is known of the writers, and what is asked. */
export function tableMapping(
  before: ReadTable | null,
  after: ReadTable | null,
  layout: AnalysisMapping['layout'],
  [one, other]: readonly [Columns, Columns],
): AnalysisMapping {
  const both = (of: (columns: Columns) => string | null) => ({ before: of(one), after: of(other) });
  const guessed = (guess: string) =>
    both((columns) => columns.find((column) => column.guess === guess)?.key ?? null);
  const time = guessed('time');
  const times = [...one, ...other].filter(({ guess }) => guess === 'time').flatMap(({ cells }) => cells);
  const asking = (table: ReadTable | null, columns: Columns) =>
    table ? askingColumns(table.table, columns, table.keyRow) : [];
  const name = (table: ReadTable | null): TableName | null =>
    table && { file: table.file, sheet: table.sheet };
  return {
    layout,
    tables: { before: name(before), after: layout === 'two_tables' ? name(after) : null },
    phase: { column: null, values: [] },
    link: both((columns) =>
      writerColumn(columns.filter(({ guess }) => guess === 'writer').map(({ key }) => key)),
    ),
    time: { ...time, order: dateOrder(times) },
    facts: FACT_KINDS.map((kind) => ({ kind, ...guessed(kind) })).filter(
      (fact) => fact.before !== null || fact.after !== null,
    ),
    questions: questionColumns(asking(before, one), asking(after, other)),
  };
}
