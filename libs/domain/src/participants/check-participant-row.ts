import { detectPersonalData, personNameProblem } from '../text';
import type {
  ParticipantColumn,
  ParticipantContext,
  ParticipantDraft,
  ParticipantProblem,
  ParticipantProblemCode,
  RawParticipantRow,
} from './participant-row';
import { readBirthYear } from './read-birth-year';
import { readParticipantRole } from './read-participant-role';
import { readSex } from './read-sex';

export type CheckedParticipantRow =
  { ok: true; draft: ParticipantDraft } | { ok: false; problems: ParticipantProblem[] };

const OLDEST = 110;

function textProblem(text: string, limit: number): ParticipantProblemCode | null {
  if (text.length > limit) return 'too-long';
  return detectPersonalData(text).length > 0 ? 'personal-data' : null;
}

function birthYearProblem(
  text: string,
  birthYear: number | null,
  year: number,
): ParticipantProblemCode | null {
  if (text === '') return null;
  if (birthYear === null) return 'not-a-year';
  return birthYear > year || birthYear < year - OLDEST ? 'year-out-of-range' : null;
}

function areaProblem(text: string, found: readonly string[]): ParticipantProblemCode | null {
  if (text === '' || found.length === 1) return null;
  return found.length === 0 ? 'unknown-area' : 'ambiguous-area';
}

/**
 * One line of a roster: either ready to store, or every problem of it by field and code.
 *
 * Definition: only the name is required; sex, birth year, class (≤ 20 characters), kelurahan, role (empty =
 * participant) and the organisation represented (≤ 200) are read in the spellings people use. Spaces are
 * tidied.
 * Source: least data (domain context L2): a NIK or phone number in any text field refuses the line.
 * Edge cases: a kelurahan name that several areas bear is "ambiguous-area", never guessed.
 */
export function checkParticipantRow(
  raw: RawParticipantRow,
  context: ParticipantContext,
): CheckedParticipantRow {
  const cell = (column: ParticipantColumn): string => (raw[column] ?? '').replace(/\s+/g, ' ').trim();
  const birthYear = readBirthYear(cell('birthYear'));
  const sex = readSex(cell('sex'));
  const role = readParticipantRole(cell('role'));
  const areas = cell('area') === '' ? [] : context.findAreas(cell('area'));

  const found: [ParticipantColumn, ParticipantProblemCode | null][] = [
    ['fullName', personNameProblem(cell('fullName'))],
    ['sex', cell('sex') !== '' && sex === null ? 'unknown-sex' : null],
    ['birthYear', birthYearProblem(cell('birthYear'), birthYear, context.year)],
    ['className', textProblem(cell('className'), 20)],
    ['area', areaProblem(cell('area'), areas)],
    ['role', role === null ? 'unknown-role' : null],
    ['represents', textProblem(cell('represents'), 200)],
  ];
  const problems = found.flatMap(([field, code]) => (code === null ? [] : [{ field, code }]));
  if (problems.length > 0 || role === null) return { ok: false, problems };
  return {
    ok: true,
    draft: {
      fullName: cell('fullName'),
      sex,
      birthYear,
      className: cell('className') || null,
      areaCode: areas[0] ?? null,
      role,
      represents: cell('represents') || null,
    },
  };
}
