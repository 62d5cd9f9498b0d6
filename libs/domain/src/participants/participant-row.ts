import type { ParticipantRole, Sex } from './participant-roles';

/** What a spreadsheet may bring. There is no column for NIK, NISN, address or phone, on purpose. */
export const PARTICIPANT_COLUMNS = [
  'fullName',
  'sex',
  'birthYear',
  'className',
  'area',
  'role',
  'represents',
] as const;
export type ParticipantColumn = (typeof PARTICIPANT_COLUMNS)[number];

/** One line as it was pasted or uploaded; `line` is the number people see in their spreadsheet. */
export type RawParticipantRow = { line: number } & { [Column in ParticipantColumn]?: string | undefined };

/** A line that can be stored. */
export type ParticipantDraft = {
  fullName: string;
  sex: Sex | null;
  birthYear: number | null;
  className: string | null;
  areaCode: string | null;
  role: ParticipantRole;
  represents: string | null;
};

export const PARTICIPANT_PROBLEMS = [
  'required',
  'too-long',
  'personal-data',
  'no-letter',
  'control-character',
  'unknown-sex',
  'not-a-year',
  'year-out-of-range',
  'unknown-role',
  'unknown-area',
  'ambiguous-area',
] as const;
export type ParticipantProblemCode = (typeof PARTICIPANT_PROBLEMS)[number];
export type ParticipantProblem = { field: ParticipantColumn; code: ParticipantProblemCode };

/** The codes of all areas that a name (or code) may mean; the caller narrows them to where the event is. */
export type AreaLookup = (name: string) => readonly string[];

/** `year` is the year of the event: nobody is born after it. */
export type ParticipantContext = { year: number; findAreas: AreaLookup };
