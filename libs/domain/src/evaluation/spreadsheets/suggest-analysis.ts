import type { AnswerTable, TableRow } from '../../questionnaires/imports/answer-table';
import { dateOrder } from '../../questionnaires/imports/date-order';
import { normaliseWording } from '../../questionnaires/imports/normalise-wording';
import { readPhase } from '../../questionnaires/imports/read-phase';
import { FACT_KINDS, type AnalysisMapping, type TableName } from './analysis-mapping';
import { askingColumns, guessColumns, type GuessedColumn } from './asking-columns';
import { headingPhase } from './heading-phase';
import { questionColumns } from './question-columns';
import { stripPhase } from './strip-phase';
import { keyRowOf, withoutRowsOfSums } from './rows-of-sums';
import { writerColumn } from './writer-headings';

export interface NamedTable extends TableName {
  readonly table: AnswerTable;
}

interface ReadTable extends NamedTable {
  readonly keyRow: TableRow | null;
}

const MOST_PHASES = 6;

/**
 * What somebody's spreadsheets probably mean, for a person to confirm.
 *
 * Definition: a file each for before and after, of each its longest sheet; of one file two sheets whose names say so, else
 * a column that does, else columns side by side ("Pre 1", "Post 1"), else its two longest sheets, else one wave alone.
 * Columns by `guessColumn`, questions by their wording. No tables: nothing is suggested (null).
 */
export function suggestAnalysis(named: readonly NamedTable[]): AnalysisMapping | null {
  const tables = named
    .map((one) => ({ ...one, keyRow: keyRowOf(one.table), table: withoutRowsOfSums(one.table) }))
    .filter(({ table }) => table.rows.length > 0);
  const longest = (list: readonly ReadTable[]): ReadTable | null =>
    list.toSorted((one, other) => other.table.rows.length - one.table.rows.length)[0] ?? null;
  const [first, second] = (['before', 'after'] as const).map((file) =>
    tables.filter((one) => one.file === file),
  );
  if (first?.length && second?.length) return twoTables(longest(first), longest(second));
  const saying = (phase: 'pre' | 'post'): ReadTable | null =>
    longest(tables.filter(({ sheet }) => readPhase(sheet) === phase));
  if (saying('pre') && saying('post')) return twoTables(saying('pre'), saying('post'));
  const one = longest(tables);
  if (!one) return null;
  const inOne = phaseColumn(one) ?? sideBySide(one);
  if (inOne) return inOne;
  const other = longest(tables.filter((table) => table !== one && alike(table, one)));
  if (other)
    return tables.indexOf(one) < tables.indexOf(other) ? twoTables(one, other) : twoTables(other, one);
  return one.file === 'after' || readPhase(one.sheet) === 'post'
    ? twoTables(null, one)
    : twoTables(one, null);
}

type Columns = readonly GuessedColumn[];

function mappingOf(
  before: ReadTable | null,
  after: ReadTable | null,
  layout: AnalysisMapping['layout'],
  split: [Columns, Columns],
): AnalysisMapping {
  const [one, other] = split;
  const both = (of: (columns: Columns) => string | null) => ({ before: of(one), after: of(other) });
  const guessed = (guess: string) =>
    both((columns) => columns.find((column) => column.guess === guess)?.key ?? null);
  const time = guessed('time');
  const times = [...one, ...other].filter(({ guess }) => guess === 'time').flatMap(({ cells }) => cells);
  const asking = (table: ReadTable | null, columns: Columns) =>
    table ? askingColumns(table.table, columns, table.keyRow) : [];
  const name = (table: ReadTable | null): TableName | null =>
    table && { file: table.file, sheet: table.sheet };
  const isTwo = layout === 'two_tables';
  return {
    layout,
    tables: { before: name(before), after: isTwo ? name(after) : null },
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

function twoTables(before: ReadTable | null, after: ReadTable | null): AnalysisMapping {
  const columns = (one: ReadTable | null): Columns => (one ? guessColumns(one.table) : []);
  return mappingOf(before, after, 'two_tables', [columns(before), columns(after)]);
}

function phaseColumn(named: ReadTable): AnalysisMapping | null {
  const columns = guessColumns(named.table);
  const found = columns.find(({ cells }) => {
    const said = cells.map(readPhase);
    return (
      cells.length <= MOST_PHASES &&
      said.includes('pre') &&
      said.includes('post') &&
      said.every((phase) => phase !== null)
    );
  });
  if (!found) return null;
  const rest = columns.filter((column) => column !== found);
  const values = found.cells.flatMap((cell) => {
    const phase = readPhase(cell);
    return phase === 'pre' || phase === 'post' ? [{ cell, phase }] : [];
  });
  return { ...mappingOf(named, named, 'phase_column', [rest, rest]), phase: { column: found.key, values } };
}

function sideBySide(named: ReadTable): AnalysisMapping | null {
  const columns = guessColumns(named.table);
  const asking = askingColumns(named.table, columns, named.keyRow).map(({ key }) => key);
  const wordings = (phase: 'pre' | 'post'): string[] =>
    asking.filter((key) => headingPhase(key) === phase).map((key) => normaliseWording(stripPhase(key)));
  const after = wordings('post');
  if (!wordings('pre').some((wording) => after.includes(wording))) return null;
  const sideOf = (phase: 'pre' | 'post'): Columns =>
    columns.filter(({ key }) => !asking.includes(key) || headingPhase(key) === phase);
  return mappingOf(named, named, 'side_by_side', [sideOf('pre'), sideOf('post')]);
}

/** Two sheets of one form: most headings are the same. */
function alike({ table }: ReadTable, { table: other }: ReadTable): boolean {
  const wordings = new Set(other.headers.map(normaliseWording));
  return (
    table.headers.filter((heading) => wordings.has(normaliseWording(heading))).length >
    table.headers.length / 2
  );
}
