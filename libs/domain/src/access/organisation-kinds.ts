export const ORGANISATION_KINDS = ['university', 'gender_centre', 'government_office'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
