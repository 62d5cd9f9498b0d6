import { formColumn } from './form-columns';
import type { FormFindings, FormProblemCode, FormSheet, FormWarningCode } from './form-sheet';

export type FormRow = {
  readonly row: number;
  /** The cell as it stands; empty where there is none. */
  text(column: string): string;
  /** The cell without blanks around it. */
  word(column: string): string;
  refuse(column: string | null, code: FormProblemCode): void;
  warn(column: string | null, code: FormWarningCode): void;
};

export type KnownColumns = {
  readonly knows: readonly string[];
  readonly messages?: RegExp;
  readonly harmless?: RegExp;
};

export type FormTable = { readonly rows: readonly FormRow[]; has(column: string): boolean };

/**
 * A sheet of a form by the names of its columns, without its empty rows.
 *
 * Definition: a column that `knows` does not know is refused by each of its cells that says something, for Ikrar would
 * lose it; `messages` are left out with a warning, `harmless` ones without.
 */
export function formTable(
  sheet: FormSheet,
  { knows, messages, harmless }: KnownColumns,
  findings: FormFindings,
): FormTable {
  const [headers = [], ...body] = sheet.rows;
  const places = new Map<string, number>();
  const foreign: { index: number; header: string; code: 'column-unknown' | 'message-left-out' }[] = [];
  headers.forEach((header, index) => {
    if (header.trim() === '') return;
    const refuse = (code: FormProblemCode) =>
      findings.problems.push({ sheet: sheet.name, row: 1, column: header, code });
    const column = formColumn(header);
    if (column === null) refuse('language-unknown');
    else if (places.has(column)) refuse('column-double');
    else if (knows.includes(column)) places.set(column, index);
    else if (messages?.test(column)) foreign.push({ index, header, code: 'message-left-out' });
    else if (!harmless?.test(column)) foreign.push({ index, header, code: 'column-unknown' });
  });
  const rows = body.flatMap((cells, index): FormRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const place = { sheet: sheet.name, row: index + 2 };
    for (const { index: at, header, code } of foreign) {
      if ((cells[at] ?? '').trim() === '') continue;
      if (code === 'column-unknown') findings.problems.push({ ...place, column: header, code });
      else findings.warnings.push({ ...place, column: header, code });
    }
    const text = (column: string) => cells[places.get(column) ?? -1] ?? '';
    const nameOf = (column: string | null) => column && (headers[places.get(column) ?? -1] ?? column);
    return [
      {
        row: place.row,
        text,
        word: (column) => text(column).trim(),
        refuse: (column, code) => findings.problems.push({ ...place, column: nameOf(column), code }),
        warn: (column, code) => findings.warnings.push({ ...place, column: nameOf(column), code }),
      },
    ];
  });
  return { rows, has: (column) => places.has(column) };
}
