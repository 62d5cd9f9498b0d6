import type { AnswerTable, TableRow } from '../../questionnaires/imports/answer-table';
import { columnKeys } from '../../questionnaires/imports/column-keys';
import type { AnalysisMapping, AnalysisSide } from './analysis-mapping';
import { rowKind } from './rows-of-sums';
import type { SheetProblem } from './sheet-problems';

/** The rows of one side, and where its columns stand. */
export interface OpenSide {
  readonly side: AnalysisSide;
  readonly rows: readonly TableRow[];
  /** The cell of a column of this side, trimmed; '' without the column. */
  readonly cell: (row: TableRow, column: string | null) => string;
  /** What the cell holds is not what somebody typed. */
  readonly isBroken: (row: TableRow, column: string | null) => boolean;
}

export interface OpenSides {
  readonly sides: readonly OpenSide[];
  readonly problems: readonly SheetProblem[];
}

export interface SideTables {
  readonly before: AnswerTable | null;
  readonly after: AnswerTable | null;
}

/** The rows before and after, however they were laid out. Rows that nobody wrote (keys, sums) and rows of no phase are named and left out. */
export function openSides({ layout, phase }: AnalysisMapping, { before, after }: SideTables): OpenSides {
  if (layout === 'two_tables') {
    const sides = [before && open('before', before), after && open('after', after)].filter(
      (side) => side !== null,
    );
    return { sides: sides.map(({ opened }) => opened), problems: sides.flatMap(({ problems }) => problems) };
  }
  if (!before) return { sides: [], problems: [] };
  const { opened, problems } = open('before', before);
  if (layout === 'side_by_side') return { sides: [opened, { ...opened, side: 'after' }], problems };
  const phaseOf = (row: TableRow) =>
    phase.values.find(({ cell }) => cell === opened.cell(row, phase.column))?.phase ?? null;
  const lost = opened.rows.filter((row) => phaseOf(row) === null);
  const rowsOf = (wanted: 'pre' | 'post') => opened.rows.filter((row) => phaseOf(row) === wanted);
  return {
    sides: [
      { ...opened, rows: rowsOf('pre') },
      { ...opened, side: 'after', rows: rowsOf('post') },
    ],
    problems: [
      ...problems,
      ...lost.map(({ line }): SheetProblem => ({
        side: 'before',
        line,
        column: phase.column,
        code: 'unknown_phase',
      })),
    ],
  };
}

function open(
  side: AnalysisSide,
  { headers, rows }: AnswerTable,
): { opened: OpenSide; problems: SheetProblem[] } {
  const places = new Map(columnKeys(headers).map((key, at) => [key, at]));
  const placeOf = (column: string | null): number => (column === null ? -1 : (places.get(column) ?? -1));
  return {
    opened: {
      side,
      rows: rows.filter((row) => rowKind(row) === null),
      cell: ({ cells }, column) => (cells[placeOf(column)] ?? '').trim(),
      isBroken: ({ broken = [] }, column) => broken.some(({ at }) => at === placeOf(column)),
    },
    problems: rows.flatMap((row): SheetProblem[] => {
      const kind = rowKind(row);
      return kind === null ? [] : [{ side, line: row.line, column: null, code: `${kind}_row` }];
    }),
  };
}
