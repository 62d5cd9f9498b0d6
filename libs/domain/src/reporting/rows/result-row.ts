import type { ExportCell } from '../../questionnaires/exports/answer-cell';
import type { Locale } from '../../text';
import type { FigureId } from '../figures/figure-text';
import { figureText } from '../figures/figure-text';

/** One number of the results, unrounded, with what it is. */
export interface ResultRow {
  readonly figure: FigureId;
  /** What it is of: the whole score, a topic, an item, a group, a wave. */
  readonly of: string;
  /** Which number of the figure: mean, t, p, … */
  readonly statistic: string;
  readonly value: number | string | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly n: number | null;
}

const HEAD: Readonly<Record<Locale, readonly string[]>> = {
  id: ['angka', 'nama', 'dari', 'statistik', 'nilai', 'batas_bawah', 'batas_atas', 'n', 'rumus', 'sumber'],
  en: ['figure', 'name', 'of', 'statistic', 'value', 'low', 'high', 'n', 'formula', 'source'],
};

/** Rows of a table with a head; a figure that cannot be estimated, or may not be seen, is blank. */
export function resultCells(rows: readonly ResultRow[], locale: Locale): ExportCell[][] {
  const cells = rows.map(({ figure, of, statistic, value, low, high, n }): ExportCell[] => {
    const { name, formula, source } = figureText(figure, locale);
    return [figure, name, of, statistic, finite(value), finite(low), finite(high), n, formula, source];
  });
  return [[...HEAD[locale]], ...cells];
}

/** A workbook has no sign for what is without end. */
function finite(value: number | string | null | undefined): ExportCell {
  if (typeof value === 'number' && !Number.isFinite(value)) return value < 0 ? '−∞' : '∞';
  return value ?? null;
}
