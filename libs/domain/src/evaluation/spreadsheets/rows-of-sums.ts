import type { AnswerTable, TableRow } from '../../questionnaires/imports/answer-table';
import { normaliseSearch } from '../../text';

const SUMS =
  /^(jumlah|total|ratarata|rerata|rata|mean|average|sd|stdev|standardeviasi|simpanganbaku|min|minimum|max|maksimum|maximum|nilaitertinggi|nilaiterendah|tertinggi|terendah|persentase)$/;
const KEYS = /^(kunci|kuncijawaban|key|answerkey|jawabanbenar)$/;
const LOOKED_AT = 3;

/** What a row is that nobody wrote: the key of the questions, or a sum under the table; null for the row of a person. */
export function rowKind({ cells }: TableRow): 'key' | 'sum' | null {
  const said = cells.slice(0, LOOKED_AT).map(normaliseSearch);
  if (said.some((cell) => KEYS.test(cell))) return 'key';
  return said.some((cell) => SUMS.test(cell)) ? 'sum' : null;
}

/** The rows that people wrote. */
export function withoutRowsOfSums({ headers, rows }: AnswerTable): AnswerTable {
  return { headers, rows: rows.filter((row) => rowKind(row) === null) };
}

/** The row that holds the key of the questions; null: there is none. */
export function keyRowOf({ rows }: AnswerTable): TableRow | null {
  return rows.find((row) => rowKind(row) === 'key') ?? null;
}
