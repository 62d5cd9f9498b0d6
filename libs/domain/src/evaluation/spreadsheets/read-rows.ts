import type { TableRow } from '../../questionnaires/imports/answer-table';
import { readMoment } from '../../questionnaires/imports/read-moment';
import { normaliseSearch } from '../../text';
import type { SheetGroups } from '../pairing/answered-sheet';
import type { AnalysisMapping } from './analysis-mapping';
import { identityFacts, type IdentityFacts } from './identity-facts';
import type { OpenSide } from './open-sides';
import { readFacts } from './read-facts';
import { readQuestion } from './read-question';
import type { SheetProblem, SheetProblemCode } from './sheet-problems';

/** One row as a sheet. `writer` is compared and forgotten. */
export interface ReadRow {
  readonly line: number;
  readonly writer: string | null;
  readonly writtenAt: string | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly groups: SheetGroups;
  readonly identity: IdentityFacts;
  /** Its name is that of several people, and nothing tells which: in no pair. */
  readonly isAside: boolean;
}

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly problems: readonly SheetProblem[];
}

/** Zones move all moments alike, and only their order counts. */
const ZONE = 'Asia/Jakarta';

/**
 * The rows of one side as sheets, in their order.
 *
 * A row without any answer is no sheet; nor is one whose points cannot be read, for nobody knows how many they were. Side
 * by side, a row that is empty on one side is just not there. An answer that cannot be read is a blank, and named.
 *
 * @param year in which ages are counted.
 */
export function readRows(mapping: AnalysisMapping, open: OpenSide, year: number): ReadRows {
  const { side } = open;
  const questions = mapping.questions.filter((question) => question[side] !== null);
  const problems: SheetProblem[] = [];
  const rows = open.rows.flatMap((row): ReadRow[] => {
    const tell = (code: SheetProblemCode, column: string | null = null): void => {
      problems.push({ side, line: row.line, column, code });
    };
    if (questions.every((question) => open.cell(row, question[side]) === '')) {
      if (mapping.layout !== 'side_by_side') tell('empty_row');
      return [];
    }
    const answers: Record<string, string> = {};
    let isCounted = true;
    for (const question of questions) {
      const column = question[side];
      const reading = open.isBroken(row, column)
        ? ({ problem: 'broken_cell' } as const)
        : readQuestion(question, open.cell(row, column));
      if (reading === null) continue;
      if ('answer' in reading) answers[question.id] = reading.answer;
      else {
        tell(reading.problem, column);
        if (question.kind === 'score') isCounted = false;
      }
    }
    if (!isCounted) return [];
    const writer = writerOf(mapping, open, row);
    if (writer === null && mapping.link[side] !== null) tell('no_code', mapping.link[side]);
    const written = open.cell(row, mapping.time[side]);
    const moment = readMoment(written, mapping.time.order, ZONE);
    if (written !== '' && !moment) tell('unreadable_time', mapping.time[side]);
    const groups = readFacts(mapping, open, row, year);
    const identity = identityFacts(mapping, open, row);
    const writtenAt = moment?.instant ?? null;
    return [{ line: row.line, writer, writtenAt, answers, groups, identity, isAside: false }];
  });
  return { rows, problems };
}

/** Side by side, a row without a column of codes is its own writer. */
function writerOf({ layout, link }: AnalysisMapping, open: OpenSide, row: TableRow): string | null {
  const column = link[open.side];
  if (column === null) return layout === 'side_by_side' ? `${row.line}` : null;
  const cell = open.cell(row, column);
  return normaliseSearch(cell) || cell || null;
}
