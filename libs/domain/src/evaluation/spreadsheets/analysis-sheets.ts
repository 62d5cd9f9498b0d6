import type { AnsweredSheet } from '../pairing/answered-sheet';
import type { AnalysisSide } from './analysis-mapping';
import type { ReadRow } from './read-rows';
import type { SheetProblem } from './sheet-problems';

export interface AnalysisSheets {
  readonly sheets: readonly AnsweredSheet[];
  readonly problems: readonly SheetProblem[];
  /** Sheets whose writer stands twice and nothing says which is the later: in no pair. */
  readonly setAside: number;
}

/** Any moment: only the order of two rows of one writer counts. */
const NO_TIME = '2000-01-01T00:00:00.000Z';

/**
 * The rows of one side as the evaluation takes sheets. Of several rows of one writer the latest counts, which of a
 * name is an assumption; where not each says when, or two say the same moment, none of them is in a pair.
 *
 * @param comparable whether this side asks what before and after are compared by.
 */
export function analysisSheets(
  side: AnalysisSide,
  rows: readonly ReadRow[],
  columns: { readonly link: string | null; readonly isName: boolean; readonly comparable: boolean },
): AnalysisSheets {
  const byWriter = new Map<string, ReadRow[]>();
  for (const row of rows) {
    if (row.writer !== null) byWriter.set(row.writer, [...(byWriter.get(row.writer) ?? []), row]);
  }
  const problems: SheetProblem[] = [];
  let setAside = 0;
  const sheets = rows.map((row): AnsweredSheet => {
    const same = row.writer === null ? [row] : (byWriter.get(row.writer) ?? [row]);
    const isOrdered =
      same.every(({ writtenAt }) => writtenAt !== null) &&
      new Set(same.map(({ writtenAt }) => writtenAt)).size === same.length;
    const isAside = row.isAside || (same.length > 1 && !isOrdered);
    const isLatest = same.every(({ writtenAt }) => (writtenAt ?? '') <= (row.writtenAt ?? ''));
    if (isAside) setAside += 1;
    // Of a name both rows are told, so that somebody can look whether they are one person.
    const isTold = !row.isAside && (isAside || !isLatest || (columns.isName && same.length > 1));
    const latest = columns.isName ? 'name_twice_latest' : 'code_twice_latest';
    if (isTold)
      problems.push({
        side,
        line: row.line,
        column: columns.link,
        code: isAside ? 'code_twice_aside' : latest,
      });
    return {
      id: `${side} ${String(row.line).padStart(7, '0')}`,
      phase: side === 'before' ? 'pre' : 'post',
      wave: 1,
      personalCode: isAside ? null : row.writer,
      receivedAt: row.writtenAt ?? NO_TIME,
      inSample: true,
      comparable: columns.comparable,
      answers: columns.comparable ? row.answers : {},
      ownAnswers: row.answers,
      groups: row.groups,
    };
  });
  return { sheets, problems, setAside };
}
