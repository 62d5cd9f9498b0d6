import type { SpreadsheetCell } from './spreadsheet';

/** A cell as somebody would have typed it. */
export function cellText(cell: SpreadsheetCell | null | undefined): string {
  if (!cell) return '';
  return cell.type === 'boolean' ? (cell.value ? 'TRUE' : 'FALSE') : String(cell.value);
}
