/** What a person does in one event; one person may hold several. */
export const TEAM_ROLES = [
  'lead',
  'member',
  'presenter',
  'resource_person',
  'moderator',
  'discussion_igniter',
  'note_taker',
  'companion',
] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** What a person does in a program over all its events. */
export const PROGRAM_DUTIES = [
  'lead',
  'member',
  'student',
  'finance',
  'documentation',
  'evaluation',
] as const;
export type ProgramDuty = (typeof PROGRAM_DUTIES)[number];

export const EMPLOYMENT_STATUSES = ['pns', 'pppk', 'permanent', 'contract', 'student', 'other'] as const;
export type EmploymentStatus = (typeof EMPLOYMENT_STATUSES)[number];

/** Numbers of staff and students; never of participants. */
export const STAFF_NUMBER_KINDS = ['nip', 'nidn', 'nuptk', 'nim'] as const;
export type StaffNumberKind = (typeof STAFF_NUMBER_KINDS)[number];

export const INSTITUTION_KINDS = [
  'sd_mi',
  'smp_mts',
  'sma',
  'ma',
  'smk',
  'pesantren',
  'pkbm',
  'university',
  'village_office',
  'hotel',
  'community',
  'other',
] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];
