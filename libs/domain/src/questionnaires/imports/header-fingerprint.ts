import { columnKeys } from './column-keys';

/** What tells the tables of one form from those of every other: the names of their columns, in whatever order. */
export function headerFingerprint(headers: readonly string[]): string {
  return JSON.stringify(columnKeys(headers).sort());
}
