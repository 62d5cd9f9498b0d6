import { elementAt } from './element-at';

/** Index of the row at or below `column` with the largest pivot there. */
function pivotRow(rows: readonly (readonly number[])[], column: number): number {
  let best = column;
  for (let row = column + 1; row < rows.length; row += 1) {
    if (
      Math.abs(elementAt(elementAt(rows, row), column)) > Math.abs(elementAt(elementAt(rows, best), column))
    ) {
      best = row;
    }
  }
  return best;
}

/**
 * Solves a square system by Gaussian elimination with partial pivoting, and gives the determinant with it.
 *
 * @returns determinant 0 and no solution for a singular matrix; determinant 1 and an empty solution for no equations.
 */
export function eliminate(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): { readonly determinant: number; readonly solution: readonly number[] | null } {
  const rows = matrix.map((row, index) => [...row, elementAt(right, index)]);
  let determinant = 1;
  for (const column of matrix.keys()) {
    const chosen = pivotRow(rows, column);
    if (chosen !== column) {
      [rows[column], rows[chosen]] = [elementAt(rows, chosen), elementAt(rows, column)];
      determinant = -determinant;
    }
    const top = elementAt(rows, column);
    const pivot = elementAt(top, column);
    if (pivot === 0) return { determinant: 0, solution: null };
    determinant *= pivot;
    rows.forEach((row, index) => {
      if (index === column) return;
      const factor = elementAt(row, column) / pivot;
      rows[index] = row.map((value, position) => value - factor * elementAt(top, position));
    });
  }
  return {
    determinant,
    solution: rows.map((row, index) => elementAt(row, rows.length) / elementAt(row, index)),
  };
}
