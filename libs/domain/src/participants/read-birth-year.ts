/**
 * The year of birth in a cell: a year, or a date of which only the year is kept.
 *
 * Definition: "2008", "2008.0" (spreadsheets), "2008-05-12", "12/05/2008", "12 Mei 2008". A full date is
 * accepted because schools keep their lists so; day and month are dropped here and never stored.
 * Edge cases: an age ("16"), two-digit years and anything else give null.
 */
export function readBirthYear(text: string): number | null {
  const trimmed = text.trim();
  const year =
    /^(\d{4})(?:[.,]0+)?$/.exec(trimmed)?.[1] ??
    /^(\d{4})[-/.]\d{1,2}[-/.]\d{1,2}$/.exec(trimmed)?.[1] ??
    /^\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ](\d{4})$/u.exec(trimmed)?.[1];
  return year === undefined ? null : Number(year);
}
