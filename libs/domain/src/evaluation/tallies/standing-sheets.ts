import type { AnsweredSheet } from '../pairing/answered-sheet';
import { standingResponses } from '../pairing/standing-responses';

/** Of each code the sheet in its pair, else the latest that can be compared, else the latest; without a code all. */
export function standingSheets(
  sheets: readonly AnsweredSheet[],
  inPairs: ReadonlySet<AnsweredSheet>,
): AnsweredSheet[] {
  const coded = sheets.flatMap((sheet) => {
    const { id, personalCode, receivedAt } = sheet;
    return personalCode === null ? [] : [{ id, personalCode, receivedAt, sheet }];
  });
  const latest = (list: typeof coded) => standingResponses(list).standing.map(({ sheet }) => sheet);
  const best = [
    ...coded.filter(({ sheet }) => inPairs.has(sheet)).map(({ sheet }) => sheet),
    ...latest(coded.filter(({ sheet }) => sheet.comparable)),
    ...latest(coded),
  ];
  const byCode = new Map<string | null, AnsweredSheet>();
  for (const sheet of best) if (!byCode.has(sheet.personalCode)) byCode.set(sheet.personalCode, sheet);
  return [...byCode.values(), ...sheets.filter(({ personalCode }) => personalCode === null)];
}
