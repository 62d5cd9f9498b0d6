export const DATE_ORDERS = ['day_first', 'month_first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const PARTS = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/;

/**
 * Whether the dates of a column say the day or the month first.
 *
 * Definition: the first date that can be read in one way alone decides; where none can, it is the day, as everybody
 * here writes it. Dates that begin with the year say nothing.
 */
export function dateOrder(cells: readonly string[]): DateOrder {
  for (const cell of cells) {
    const [, first = '0', second = '0'] = PARTS.exec(cell) ?? [];
    if (Number(first) > 12) return 'day_first';
    if (Number(second) > 12) return 'month_first';
  }
  return 'day_first';
}
