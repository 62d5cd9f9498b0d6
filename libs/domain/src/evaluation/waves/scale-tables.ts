import { scaleTableOfCounts } from '../../statistics/items/scale-table-of-counts';
import type { ScaleTable } from '../../statistics/items/scale-table';
import type { DesignItem } from '../design/evaluation-design';
import type { LikertTally, WaveTally } from '../tallies/tally';

/**
 * The scored items of a wave as one scale of points.
 *
 * A blank is wrong, so every sheet counts.
 */
export function pointsTable(
  items: readonly DesignItem[],
  { sheets, items: counted, products }: Pick<WaveTally, 'sheets' | 'items' | 'products'>,
): ScaleTable {
  const rows = items.map(({ id, points }) =>
    (counted[id] ?? []).map(([code = 0, total = 0, count = 0]) => [points[code] ?? 0, total, count]),
  );
  return scaleTableOfCounts(sheets, rows, products);
}

/** The sheets of a wave on which a Likert scale was answered completely, in steps after reversing. */
export function stepsTable(
  items: readonly DesignItem[],
  { cells, items: counted, products }: LikertTally,
): ScaleTable {
  const sheetsOf = (rows: LikertTally['cells']): number =>
    rows.reduce((sum, row) => sum + (row.at(-1) ?? 0), 0);
  const complete = sheetsOf(cells.filter(([, answered]) => answered === items.length));
  return scaleTableOfCounts(
    complete,
    items.map(({ id }) => counted[id] ?? []),
    products,
    sheetsOf(cells) - complete,
  );
}
