import Papa from 'papaparse';

/**
 * The cells of a pasted or uploaded list, line by line; empty lines stay, so that the index is the number of
 * the line in the spreadsheet.
 */
export function splitCells(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return [];
  const { data } = Papa.parse<string[]>(plain, { delimiter: delimiterOf(plain), skipEmptyLines: false });
  const rows = data.map((row) => row.map((cell) => cell.trim()));
  while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return rows;
}

/**
 * A copied spreadsheet brings tabs; Excel in Indonesian writes semicolons, others commas. The first line
 * decides: a comma further down may be a title after a name ("Siti Aminah, S.Pd").
 */
function delimiterOf(text: string): string {
  const first = text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? '';
  return ['\t', ';', ','].find((sign) => first.includes(sign)) ?? '\t';
}
