import type { Scene } from './scene';

/** One table for a chart: heads and rows of text, numbers written as the language writes them. */
export interface ChartTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart with everything that is said about it; where it is drawn, and how wide, is somebody else's matter. */
export interface Chart {
  /** What a file of it is called, without its ending. */
  readonly file: string;
  /** The finding, in a sentence. */
  readonly heading: string;
  /** The n, and what the marks mean where no label says it. */
  readonly note: string;
  /** The same numbers as a table. */
  readonly table: ChartTable;
  /** The picture at this width, without heading and note. */
  draw(width: number): Scene;
}

const MOST_ROWS_READ = 24;

/** What stands for the picture to who cannot see it: its note, and its numbers row by row. */
export function chartDescription({ note, table }: Chart): string {
  const [, ...heads] = table.heads;
  const rows = table.rows
    .slice(0, MOST_ROWS_READ)
    .map(
      ([label, ...cells]) =>
        `${label}: ${cells.flatMap((cell, at) => (cell === '' ? [] : [`${heads[at] ?? ''} ${cell}`])).join(', ')}`,
    );
  const more = table.rows.length > MOST_ROWS_READ ? ['…'] : [];
  return [note, ...rows, ...more].join('. ').replace(/\.\. /g, '. ');
}
