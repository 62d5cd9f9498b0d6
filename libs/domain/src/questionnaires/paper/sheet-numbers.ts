/** The highest number of a sheet without a personal code: what is printed can be keyed, and nothing else. */
export const LAST_SHEET_NUMBER = 999;

/** The most spare sheets that one file holds. */
export const MOST_SPARE_SHEETS = 200;

/** Whether a sheet can have this number. */
export function isSheetNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= LAST_SHEET_NUMBER;
}

/**
 * The numbers of sheets without personal codes that are printed together, so that a second print goes on where the
 * first one ended.
 *
 * Definition: `first`, `first + 1`, … of that count; none for a count of 0.
 * Edge cases: null when one of them would be no number of a sheet, or the count is not whole or below 0.
 */
export function sheetNumbers(first: number, count: number): number[] | null {
  if (!Number.isInteger(count) || count < 0) return null;
  if (count > 0 && !(isSheetNumber(first) && isSheetNumber(first + count - 1))) return null;
  return Array.from({ length: count }, (_, at) => first + at);
}
