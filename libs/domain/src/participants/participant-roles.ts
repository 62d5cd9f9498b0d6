/** A companion (teacher) and a guest attend, but never enter the pre/post sample. */
export const PARTICIPANT_ROLES = ['participant', 'companion', 'guest'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

export const SEXES = ['female', 'male'] as const;
export type Sex = (typeof SEXES)[number];
