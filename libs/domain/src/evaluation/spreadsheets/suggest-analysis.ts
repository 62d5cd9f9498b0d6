import { normaliseWording } from '../../questionnaires/imports/normalise-wording';
import { readPhase } from '../../questionnaires/imports/read-phase';
import type { AnalysisMapping } from './analysis-mapping';
import { readTables, type NamedTable, type ReadTable } from './named-table';
import { phaseColumn, sideBySide } from './one-table';
import { twoTables } from './table-mapping';

/**
 * What somebody's spreadsheets probably mean, for a person to confirm.
 *
 * Definition: a file each for before and after, of each its longest sheet; of one file two sheets whose names say so, else
 * a column that does, else columns side by side ("Pre 1", "Post 1"), else its two longest sheets of one form, else another sheet with both, else one
 * wave alone.
 * Columns by `guessColumn`, questions by their wording. No tables: nothing is suggested (null).
 */
export function suggestAnalysis(named: readonly NamedTable[]): AnalysisMapping | null {
  const tables = readTables(named);
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
  const elsewhere = tables.flatMap((table) => phaseColumn(table) ?? sideBySide(table) ?? []);
  if (elsewhere[0]) return elsewhere[0];
  return one.file === 'after' || readPhase(one.sheet) === 'post'
    ? twoTables(null, one)
    : twoTables(one, null);
}

/** Two sheets of one form: most headings are the same. */
function alike({ table }: ReadTable, { table: other }: ReadTable): boolean {
  const wordings = new Set(other.headers.map(normaliseWording));
  return (
    table.headers.filter((heading) => wordings.has(normaliseWording(heading))).length >
    table.headers.length / 2
  );
}
