import { SIZES, TEXT_WIDTH } from './document-layout';

export interface ColumnWidths {
  /** In twentieths of a point; together no wider than the text. */
  readonly widths: readonly number[];
  /** Of the type, in half points. */
  readonly size: number;
}

/** Left and right of the text of a cell, in twentieths of a point. */
export const CELL_MARGIN = 60;
/** Widths of bold Times in parts of the size of its type; a little generous, as every office program sets its own. */
const SIGN_WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[ijltfI.,;:'|!()[\]\-/ ]/, 0.36],
  [/[mwMW%—⟨⟩]/, 0.95],
  [/[A-Z+=<>≥≤−–↓→×]/, 0.75],
];
const OTHER_SIGN = 0.55;
const ROUNDING = 20;

/**
 * Shares the width of the text out among the columns: no word of a head or cell is broken, figures stay on one line,
 * and what is left goes to the columns whose text is longest. A table too wide for that is set in smaller type.
 */
export function columnWidths(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  isFigures: readonly boolean[],
): ColumnWidths {
  for (let size: number = SIZES.table; ; size -= 1) {
    const columns = head.map((title, column) => {
      const cells = rows.map((row) => row[column] ?? '');
      const words = [title, ...cells].flatMap((text) => text.split(' '));
      const whole = isFigures[column] ? cells : [];
      const widest = (texts: readonly string[]): number =>
        Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, size)))) + 2 * CELL_MARGIN + ROUNDING;
      return { least: widest([...words, ...whole]), most: widest([title, ...cells]) };
    });
    const least = columns.reduce((sum, column) => sum + column.least, 0);
    if (least <= TEXT_WIDTH || size <= SIZES.tableLeast) return { size, widths: shared(columns, least) };
  }
}

function shared(
  columns: readonly { readonly least: number; readonly most: number }[],
  least: number,
): number[] {
  const rest = TEXT_WIDTH - least;
  const wanted = columns.reduce((sum, column) => sum + column.most - column.least, 0);
  if (rest < 0) return columns.map((column) => Math.floor((column.least * TEXT_WIDTH) / least));
  if (rest <= wanted) {
    return columns.map((column) =>
      Math.floor(column.least + (rest * (column.most - column.least)) / Math.max(1, wanted)),
    );
  }
  return columns.map((column) => Math.floor((column.most * TEXT_WIDTH) / (least + wanted)));
}

function textWidth(text: string, size: number): number {
  const signs = [...text].map((sign) => SIGN_WIDTHS.find(([of]) => of.test(sign))?.[1] ?? OTHER_SIGN);
  return signs.reduce((sum, width) => sum + width, 0) * size * 10;
}
