/** What a spreadsheet may take for a formula, however many apostrophes or invisible signs stand before it. */
const DANGEROUS = /^'*[\uFEFF\u0000-\u001F\u007F\s]*[=+\-@|%]/u;

/**
 * A text as a cell of a CSV file that no spreadsheet evaluates (F3).
 *
 * Definition: a text that begins like a formula (`= + - @ | %`, also after blanks, control characters or a byte
 * order mark) gets one apostrophe in front; so does one that begins with apostrophes before such a sign, so
 * that `unguardCell` always gives back what was written. Everything else stays as it is.
 * Edge cases: numbers are no texts: -5 that the caller writes as a number is not guarded.
 */
export function guardCell(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text that `guardCell` guarded. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell;
}
