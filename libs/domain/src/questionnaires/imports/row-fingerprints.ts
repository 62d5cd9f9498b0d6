import { normaliseSearch } from '../../text';
import { columnKeys } from './column-keys';
import { TIMESTAMP_HEADERS } from './recognise-source';
import type { AnswerTable } from './answer-table';

/**
 * What tells each row of a table from every other, so that a file is imported once however often it is sent.
 *
 * Definition: the `_uuid` of Kobo; else what stands in the row, by column, in whatever order the columns came. Equal
 * rows of one table are numbered.
 * Edge cases: blank cells say nothing, so a question that was added to the form later does not make old rows new. The
 * stamp of Google Forms counts to the minute, in whatever order day and month are: its workbook keeps no seconds.
 */
export function rowFingerprints({ headers, rows }: AnswerTable): string[] {
  const keys = columnKeys(headers);
  const uuidAt = headers.findIndex((header) => header.trim().toLowerCase() === '_uuid');
  const seen = new Map<string, number>();
  return rows.map(({ cells }) => {
    const uuid = uuidAt < 0 ? '' : (cells[uuidAt] ?? '').trim();
    const facts = uuid === '' ? JSON.stringify(saidIn(keys, cells)) : `uuid ${uuid}`;
    const before = seen.get(facts) ?? 0;
    seen.set(facts, before + 1);
    return before === 0 ? facts : `${facts} #${before + 1}`;
  });
}

function saidIn(keys: readonly string[], cells: readonly string[]): [string, string][] {
  const said = keys.flatMap((key, at): [string, string][] => {
    const cell = (cells[at] ?? '').trim();
    if (cell === '') return [];
    return [[key, TIMESTAMP_HEADERS.includes(normaliseSearch(key)) ? minuteOf(cell) : cell]];
  });
  return said.sort(([one], [other]) => (one < other ? -1 : 1));
}

function minuteOf(stamp: string): string {
  const found = /^(\d+)[-/.](\d+)[-/.](\d+)[T,\s]+(\d+)[.:](\d+)(?:.*?([AP]M))?/i.exec(stamp);
  if (!found) return stamp;
  const [first, second, third, hour = 0, minute] = found.slice(1, 6).map(Number);
  const day = [first, second, third].sort((one = 0, other = 0) => one - other);
  const half = found[6]?.toUpperCase();
  const hours = half === undefined ? hour : (hour % 12) + (half === 'PM' ? 12 : 0);
  return [...day, hours, minute].join(' ');
}
