import { digitSums } from './digit-sums';
import type { LevelGroup } from './level-groups';

/**
 * For each item of a group Σ points of all sheets beside each number below `width`.
 *
 * @param counts cell `code of the group × width + number`.
 */
export function pointSums({ chunk, points }: LevelGroup, counts: Int32Array, width: number): Float64Array[] {
  return digitSums(chunk, counts, width).map((sheets, place) => {
    const sums = new Float64Array(width);
    sheets.forEach((count, cell) => {
      const number = cell % width;
      // The code in which this item alone has the digit.
      const code = ((cell - number) / width) * (chunk.bases[place] ?? 0);
      sums[number] = (sums[number] ?? 0) + count * (points[place]?.[code] ?? 0);
    });
    return sums;
  });
}

/** For each item of a group Σ points of all sheets with each code of the group. */
export function weightedBy(sheets: Int32Array, { points }: LevelGroup): Float64Array[] {
  return points.map((ofItem) => ofItem.map((point, code) => point * (sheets[code] ?? 0)));
}

/** Sums of the rows and of the columns of a table `width` wide. */
export function margins(counts: Int32Array, width: number): [rows: Int32Array, columns: Int32Array] {
  const [rows, columns] = [new Int32Array(counts.length / width), new Int32Array(width)];
  for (let row = 0; row < rows.length; row += 1) {
    let sum = 0;
    for (let column = 0; column < width; column += 1) {
      const count = counts[row * width + column] ?? 0;
      sum += count;
      columns[column] = (columns[column] ?? 0) + count;
    }
    rows[row] = sum;
  }
  return [rows, columns];
}
