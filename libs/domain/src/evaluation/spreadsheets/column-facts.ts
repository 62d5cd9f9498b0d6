import type { AnswerTable } from '../../questionnaires/imports/answer-table';
import { columnKeys } from '../../questionnaires/imports/column-keys';
import { detectPersonalData } from '../../text';
import { isWriterHeading } from './writer-headings';

/** Answers of a question that can be shown and counted apart. */
export const MOST_ANSWERS = 26;

export interface ColumnFacts {
  readonly key: string;
  readonly filled: number;
  readonly distinct: number;
  /** The different cells; none where they could say who somebody is. */
  readonly cells: readonly string[];
}

/**
 * What can be told of the columns of a table without telling of anybody in it.
 *
 * Different cells are told of columns with at most 26 of them, unless the heading is that of a code, a name, an address or
 * the like, a cell holds personal data, or so many differ that a cell is nearly a person: then only how many. Numbers
 * and single letters, which are answers or points, may all differ.
 */
export function columnFacts(table: AnswerTable): ColumnFacts[] {
  return columnKeys(table.headers).map((key, at) => {
    const filled = table.rows.map(({ cells }) => (cells[at] ?? '').trim()).filter(Boolean);
    const cells = [...new Set(filled)].sort();
    const isShown = !isWriterHeading(key) && tellsNobody(cells, filled.length);
    return { key, filled: filled.length, distinct: cells.length, cells: isShown ? cells : [] };
  });
}

/** Whether the different cells of a column say nothing of who wrote them. */
export function tellsNobody(cells: readonly string[], filled: number): boolean {
  if (cells.length > MOST_ANSWERS || cells.some((cell) => detectPersonalData(cell).length > 0)) return false;
  const isPlain = cells.every((cell) =>
    /^(?:\p{L}|[+-]?\d{1,3}(?:[.,]\d{1,2})?(?:\s*\/\s*\d{1,3}(?:[.,]\d+)?)?)$/u.test(cell),
  );
  return isPlain || cells.length <= 2 || cells.length <= filled / 2;
}
