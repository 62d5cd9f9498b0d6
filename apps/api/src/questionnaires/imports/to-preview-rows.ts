import { columnKeys } from '@ikrar/domain';
import type { AnswerTable } from '@ikrar/domain';
import type { CheckedImport } from './import-check';
import type { ResponseImportOrder, ResponseImportRow } from './response-import.dto';
import { LONGEST_CELL } from './response-mapping.dto';

/** What the team needs to decide about each row: its place, what it says of who wrote it, and whose name that nearly is. */
export function toPreviewRows(
  { lines, nameOf }: CheckedImport,
  { headers, rows }: AnswerTable,
  { mapping: { link } }: Pick<ResponseImportOrder, 'mapping'>,
): ResponseImportRow[] {
  const at = link.column === null ? -1 : columnKeys(headers).indexOf(link.column);
  const writers = new Map(rows.map(({ line, cells }) => [line, (cells[at] ?? '').trim()]));
  return lines.map(({ line, outcome, doubt, problems, sheet }) => ({
    ...{ line, outcome, doubt, problems: [...problems] },
    phase: sheet?.phase ?? null,
    wave: sheet?.wave ?? null,
    submittedAt: sheet?.submittedAt ?? null,
    writer: (writers.get(line) ?? '').slice(0, LONGEST_CELL),
    nearly: doubt === 'nearly-this-name' ? nameOf(sheet?.personalCode ?? null) : null,
  }));
}
