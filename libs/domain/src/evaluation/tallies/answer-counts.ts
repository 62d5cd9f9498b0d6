import type { CountTable } from './tally';

/**
 * How many sheets hold each answer code, blanks (code 0) first.
 *
 * @param answers how many answers there are beside the blank.
 * @param rows that begin with the code and end with the number of sheets; codes beyond the answers do not count.
 */
export function answerCounts(answers: number, rows: CountTable = []): number[] {
  const chosen = new Array<number>(answers + 1).fill(0);
  for (const row of rows) {
    const code = row[0] ?? 0;
    if (code <= answers) chosen[code] = (chosen[code] ?? 0) + (row.at(-1) ?? 0);
  }
  return chosen;
}
