import type { ExportCell } from '../../questionnaires/exports/answer-cell';
import type { Locale, LocalisedText } from '../../text';
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
  /** Of a count that its figure is computed from: what is counted. The formula of the figure is not its own. */
  readonly counted?: LocalisedText;
}

const HEAD: Readonly<Record<Locale, readonly string[]>> = {
  id: [
    'angka',
    'nama',
    'dari',
    'statistik',
    'nilai',
    'batas_bawah_IK95',
    'batas_atas_IK95',
    'n',
    'rumus',
    'sumber',
  ],
  en: ['figure', 'name', 'of', 'statistic', 'value', 'low_CI95', 'high_CI95', 'n', 'formula', 'source'],
};

/** Rows of a table with a head; a figure that cannot be estimated, or may not be seen, is blank. */
export function resultCells(rows: readonly ResultRow[], locale: Locale): ExportCell[][] {
  const cells = rows.map(({ figure, of, statistic, value, low, high, n, counted }): ExportCell[] => {
    const said = figureText(figure, locale);
    const { name, formula, source } = counted ? { name: counted[locale], formula: null, source: null } : said;
    return [figure, name, of, statistic, finite(value), finite(low), finite(high), n, formula, source];
  });
  return [[...HEAD[locale]], ...cells];
}

/** A workbook has no sign for what is without end. */
function finite(value: number | string | null | undefined): ExportCell {
  if (typeof value === 'number' && !Number.isFinite(value)) return value < 0 ? '−∞' : '∞';
  return value ?? null;
}
