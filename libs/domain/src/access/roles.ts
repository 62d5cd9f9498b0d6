/** Roles of a membership, in the order in which screens list them. */
export const ROLES = ['admin', 'lead', 'member', 'analyst', 'official'] as const;
export type Role = (typeof ROLES)[number];
