/**
 * The calendar day `days` after a day, both as ISO 8601 ("2024-09-25").
 *
 * Definition: calendar arithmetic without a zone; negative numbers go back.
 * Edge cases: a text that is no existing day ("2024-02-30") is a mistake of the caller and throws a RangeError.
 */
export function addDays(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00.000Z`);
  const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(time) || iso(time) !== day)
    throw new RangeError('no such day');
  return iso(time + days * 86_400_000);
}
