import { normaliseSearch } from '../text';
import { checkParticipantRow } from './check-participant-row';
import type {
  ParticipantContext,
  ParticipantDraft,
  ParticipantProblem,
  RawParticipantRow,
} from './participant-row';
import { PARTICIPANT_COLUMNS } from './participant-row';

export const IMPORT_OUTCOMES = ['new', 'same', 'doubtful', 'refused'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** Somebody who is on the roster already. */
export type ExistingParticipant = ParticipantDraft & { id: string };

export type ImportLine =
  | { line: number; outcome: 'new'; draft: ParticipantDraft }
  | { line: number; outcome: 'same'; draft: ParticipantDraft; existingId: string }
  | { line: number; outcome: 'doubtful'; draft: ParticipantDraft; existingIds: string[]; lines: number[] }
  | { line: number; outcome: 'refused'; problems: ParticipantProblem[] };

export type ImportPreview = { lines: ImportLine[]; counts: Record<ImportOutcome, number> };

/** Same name, and no two different birth years: perhaps one person. Never by the name alone. */
function alike(one: ParticipantDraft, other: ParticipantDraft): boolean {
  const sameName = normaliseSearch(one.fullName) === normaliseSearch(other.fullName);
  return (
    sameName && (one.birthYear === null || other.birthYear === null || one.birthYear === other.birthYear)
  );
}

/** Everything that the line says is on the roster already; what it leaves empty says nothing. */
function saysNothingNew(draft: ParticipantDraft, existing: ExistingParticipant): boolean {
  const fields = ['sex', 'birthYear', 'className', 'areaCode', 'role', 'represents'] as const;
  return fields.every((field) => draft[field] === null || draft[field] === existing[field]);
}

/**
 * What an import would do, line by line, before anything is stored.
 *
 * Definition: `new` will be added; `same` is on the roster with everything the line says, nothing happens;
 * `doubtful` has the name and birth year of somebody on the roster or in an earlier line and a person must
 * decide; `refused` names every bad field. The caller stores all or nothing.
 * Edge cases: names are compared without case, accents and spaces; a missing birth year leaves doubt; two
 * people of one name with different years are both new. Wholly empty lines are left out.
 */
export function previewImport(
  rows: readonly RawParticipantRow[],
  existing: readonly ExistingParticipant[],
  context: ParticipantContext,
): ImportPreview {
  const lines: ImportLine[] = [];
  const accepted: { line: number; draft: ParticipantDraft }[] = [];
  for (const row of rows) {
    if (PARTICIPANT_COLUMNS.every((column) => (row[column] ?? '').trim() === '')) continue;
    const checked = checkParticipantRow(row, context);
    if (!checked.ok) {
      lines.push({ line: row.line, outcome: 'refused', problems: checked.problems });
      continue;
    }
    lines.push(outcomeOf(row.line, checked.draft, existing, accepted));
    accepted.push({ line: row.line, draft: checked.draft });
  }
  const count = (outcome: ImportOutcome): number => lines.filter((line) => line.outcome === outcome).length;
  const counts = {
    new: count('new'),
    same: count('same'),
    doubtful: count('doubtful'),
    refused: count('refused'),
  };
  return { lines, counts };
}

function outcomeOf(
  line: number,
  draft: ParticipantDraft,
  existing: readonly ExistingParticipant[],
  earlier: readonly { line: number; draft: ParticipantDraft }[],
): ImportLine {
  const onRoster = existing.filter((other) => alike(draft, other));
  const same = onRoster.find((other) => saysNothingNew(draft, other));
  if (same && onRoster.length === 1) return { line, outcome: 'same', draft, existingId: same.id };
  const lines = earlier.filter((other) => alike(draft, other.draft)).map((other) => other.line);
  if (onRoster.length === 0 && lines.length === 0) return { line, outcome: 'new', draft };
  return { line, outcome: 'doubtful', draft, existingIds: onRoster.map(({ id }) => id), lines };
}
