import { readPhase } from '../../questionnaires/imports/read-phase';

const LOOKED_AT = 25;

export interface FoundHeader {
  /** Position of the row that holds the names of the columns. */
  readonly at: number;
  readonly headers: readonly string[];
}

/**
 * The row that holds the names of the columns, in a sheet with titles above its table.
 *
 * Definition: the first row that fills at least six tenths of the places that the fullest of the first rows fills. A row
 * right above it that says before and after ("Pre-test" over its columns) is read into the names of the columns under it.
 * Nothing filled: the first row.
 */
export function findHeader(rows: readonly (readonly string[])[]): FoundHeader {
  const first = rows.slice(0, LOOKED_AT);
  const fill = first.map((row) => row.filter(isFilled).length);
  const at = Math.max(
    0,
    fill.findIndex((count) => count >= 0.6 * Math.max(1, ...fill)),
  );
  const isSaid = (cell: string): boolean => ['pre', 'post'].includes(readPhase(cell) ?? '');
  const [above, own, below] = [rows[at - 1] ?? [], rows[at] ?? [], rows[at + 1] ?? []];
  if (above.some(isSaid)) return { at, headers: joined(above, own, isSaid) };
  const headers = joined(own, below, isSaid);
  const isSpread = own.some(isSaid) && below.some(isFilled);
  const isUnder = (cell: string, column: number): boolean =>
    !isFilled(cell) || headers[column] !== cell.trim();
  const isTwoRows = isSpread && below.every(isUnder);
  return isTwoRows
    ? { at: at + 1, headers: headers.map((header, column) => header || (own[column] ?? '')) }
    : { at, headers: own };
}

/** Names of columns with the phase that stands over them. */
function joined(
  above: readonly string[],
  below: readonly string[],
  isSaid: (cell: string) => boolean,
): string[] {
  let over = '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, column) => {
    const cell = above[column] ?? '';
    if (isFilled(cell)) over = isSaid(cell) ? cell.trim() : '';
    return `${over} ${below[column] ?? ''}`.trim();
  });
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}
