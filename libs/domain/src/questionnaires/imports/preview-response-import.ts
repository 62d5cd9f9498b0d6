import type { Answers } from '../answers/answers';
import { fitsIdentification } from '../waves/fits-identification';
import type { Identification, Phase } from '../waves/questionnaire-lists';
import type { AnswerTable } from './answer-table';
import { columnKeys } from './column-keys';
import type { RowContext, RowProblem } from './read-table-row';
import { readTableRow } from './read-table-row';
import type { KnownWriters, WriterDoubt } from './read-writer';
import { readWriter } from './read-writer';
import type { ResponseMapping } from './response-mapping';
import { rowFingerprints } from './row-fingerprints';

export const RESPONSE_IMPORT_OUTCOMES = ['new', 'same', 'unmatched', 'doubtful', 'refused'] as const;
export type ResponseImportOutcome = (typeof RESPONSE_IMPORT_OUTCOMES)[number];

/** Why a row waits for a person, beside who wrote it. */
export const SHEET_DOUBTS = ['twice-in-file', 'answered-already'] as const;
export type ResponseImportDoubt = WriterDoubt | (typeof SHEET_DOUBTS)[number];

export type ImportedSheet = {
  readonly phase: Phase;
  readonly wave: number;
  readonly personalCode: string | null;
  readonly selfCode: string | null;
  readonly answers: Answers;
  readonly submittedAt: string | null;
};

export type ResponseImportLine = {
  readonly line: number;
  readonly outcome: ResponseImportOutcome;
  readonly fingerprint: string;
  readonly doubt: ResponseImportDoubt | null;
  readonly problems: readonly RowProblem[];
  /** What would be stored; null when the row is refused. */
  readonly sheet: ImportedSheet | null;
};

export type ResponseImportContext = RowContext &
  KnownWriters & {
    readonly identification: Identification;
    /** Whether a row was imported before. */
    readonly isKnown: (fingerprint: string) => boolean;
    /** Whether this code has answered this phase already, by whatever way. */
    readonly hasAnswered: (sheet: ImportedSheet) => boolean;
  };

/**
 * What an import of answers would do, row by row, before anything is stored.
 *
 * Definition: `new` will be stored; `same` was imported before and nothing happens; `unmatched` belongs to nobody
 * known; `doubtful` may be somebody's second sheet, or nearly somebody's name, and a person must decide; `refused`
 * names every bad cell. The caller stores all of what the team takes, or nothing.
 * Edge cases: rows without a single cell are left out. In whatever order the columns stand, the lines are the same.
 */
export function previewResponseImport(
  table: AnswerTable,
  mapping: ResponseMapping,
  context: ResponseImportContext,
): ResponseImportLine[] {
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const keys = columnKeys(table.headers);
  const linkAt = mapping.link.column === null ? -1 : keys.indexOf(mapping.link.column);
  const fingerprints = rowFingerprints({ headers: table.headers, rows });
  const seen = new Set<string>();
  return rows.map((row, at): ResponseImportLine => {
    const fingerprint = fingerprints[at] ?? '';
    const line = { line: row.line, fingerprint };
    const { answers, phase, submittedAt, problems } = readTableRow(row, keys, mapping, context);
    if (problems.length > 0 || phase === null) {
      return { ...line, outcome: 'refused', doubt: null, problems, sheet: null };
    }
    const { standing, doubt, personalCode, selfCode } = readWriter(
      mapping.link.kind,
      row.cells[linkAt] ?? '',
      context,
    );
    const sheet: ImportedSheet = { ...phase, personalCode, selfCode, answers, submittedAt };
    const done = { ...line, problems: [], sheet };
    const writer = personalCode ?? selfCode;
    const place = `${phase.phase} ${phase.wave} ${writer ?? ''}`;
    const isSecond = writer !== null && seen.has(place);
    seen.add(place);
    if (context.isKnown(fingerprint)) return { ...done, outcome: 'same', doubt: null };
    if (standing === 'unmatched') return { ...done, outcome: 'unmatched', doubt };
    if (!fitsIdentification(context.identification, sheet))
      return { ...done, outcome: 'unmatched', doubt: 'no-code' };
    if (standing === 'doubtful') return { ...done, outcome: 'doubtful', doubt };
    if (isSecond) return { ...done, outcome: 'doubtful', doubt: 'twice-in-file' };
    if (writer !== null && context.hasAnswered(sheet))
      return { ...done, outcome: 'doubtful', doubt: 'answered-already' };
    return { ...done, outcome: 'new', doubt: null };
  });
}
