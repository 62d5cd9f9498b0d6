import { normaliseWording } from '../../questionnaires/imports/normalise-wording';
import { readPhase } from '../../questionnaires/imports/read-phase';
import type { AnalysisMapping } from './analysis-mapping';
import { askingColumns, guessColumns, type GuessedColumn } from './asking-columns';
import { headingPhase } from './heading-phase';
import type { ReadTable } from './named-table';
import { stripPhase } from './strip-phase';
import { tableMapping, type Columns } from './table-mapping';

const MOST_PHASES = 6;

/** Rows before and rows after in one table, told apart by a column whose every cell says so; null: there is none. */
export function phaseColumn(named: ReadTable): AnalysisMapping | null {
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
  return found ? splitBy(named, columns, found) : null;
}

/**
 * The same by a column that somebody chose, whatever its cells say: of two that say neither, the first in the order of the
 * alphabet is before. Null: there is no such column, or it tells too many apart.
 */
export function phasesOf(named: ReadTable, key: string): AnalysisMapping | null {
  const columns = guessColumns(named.table);
  const found = columns.find((column) => column.key === key && column.cells.length <= MOST_PHASES);
  if (!found) return null;
  const mapping = splitBy(named, columns, found);
  const [one, other, ...more] = found.cells;
  if (mapping.phase.values.length > 0 || one === undefined || other === undefined || more.length > 0)
    return mapping;
  const values = [
    { cell: one, phase: 'pre' },
    { cell: other, phase: 'post' },
  ] as const;
  return { ...mapping, phase: { column: key, values } };
}

/** Columns before and after beside each other, by their headings; null: no question has both. */
export function sideBySide(named: ReadTable): AnalysisMapping | null {
  const columns = guessColumns(named.table);
  const asking = askingColumns(named.table, columns, named.keyRow).map(({ key }) => key);
  const wordings = (phase: 'pre' | 'post'): string[] =>
    asking.filter((key) => headingPhase(key) === phase).map((key) => normaliseWording(stripPhase(key)));
  const after = wordings('post');
  if (!wordings('pre').some((wording) => after.includes(wording))) return null;
  const sideOf = (phase: 'pre' | 'post'): Columns =>
    columns.filter(({ key }) => !asking.includes(key) || headingPhase(key) === phase);
  return tableMapping(named, named, 'side_by_side', [sideOf('pre'), sideOf('post')]);
}

/** Columns beside each other whose headings do not say which is which: all stand before until somebody says otherwise. */
export function besideUnsaid(named: ReadTable): AnalysisMapping {
  const columns = guessColumns(named.table);
  const asking = new Set(askingColumns(named.table, columns, named.keyRow).map(({ key }) => key));
  const after = columns.filter(({ key }) => !asking.has(key));
  return tableMapping(named, named, 'side_by_side', [columns, after]);
}

function splitBy(named: ReadTable, columns: Columns, found: GuessedColumn): AnalysisMapping {
  const rest = columns.filter((column) => column !== found);
  const values = found.cells.flatMap((cell) => {
    const phase = readPhase(cell);
    return phase === 'pre' || phase === 'post' ? [{ cell, phase }] : [];
  });
  return {
    ...tableMapping(named, named, 'phase_column', [rest, rest]),
    phase: { column: found.key, values },
  };
}
