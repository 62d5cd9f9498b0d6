import type { Locale, LocalisedText } from '../../text';

/** A table of a report: words at the left, figures at the right. */
export interface ReportTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What its abbreviations mean, its n, what is hidden. */
  readonly note: string | null;
}

/** What stands where there is no figure. */
export const NO_FIGURE = '–';

export function inWords(heads: readonly LocalisedText[], locale: Locale): string[] {
  return heads.map((head) => head[locale]);
}

/** A table with rows; none without. */
export function tableOf(table: ReportTable): ReportTable[] {
  return table.rows.length > 0 ? [table] : [];
}

/** Writes a figure, or the dash where there is none. */
export function orDash(value: number | null | undefined, write: (value: number) => string): string {
  return value === null || value === undefined ? NO_FIGURE : write(value);
}
