import { normaliseSearch } from '../../text';

export const IMPORT_SOURCES = ['google_forms', 'kobo', 'other'] as const;
export type ImportSource = (typeof IMPORT_SOURCES)[number];

/** The first column of every table of answers of Google Forms, by the language of the form. */
export const TIMESTAMP_HEADERS: readonly string[] = ['timestamp', 'capwaktu', 'stempelwaktu'];

/**
 * Which program wrote a table of answers.
 *
 * Definition: Kobo adds `_uuid` or `_submission_time` to every row; Google Forms begins with the moment the answers
 * came. Spaces and case do not count, nor does the order of columns for Kobo; Google Forms is known by the header
 * wherever the column was moved to.
 */
export function recogniseSource(headers: readonly string[]): ImportSource {
  const names = headers.map((header) => header.trim().toLowerCase());
  if (names.includes('_uuid') || names.includes('_submission_time')) return 'kobo';
  const isTime = (header: string): boolean => TIMESTAMP_HEADERS.includes(normaliseSearch(header));
  return headers.some(isTime) ? 'google_forms' : 'other';
}
