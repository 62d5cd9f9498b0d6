import type { LocalisedText } from '../text';
import { AUTHORITY_ROLES } from './authority-roles';
import { COMMUNITY_ROLES } from './community-roles';
import type { Sector } from './sectors';

export type StakeholderRoleCode = (typeof AUTHORITY_ROLES | typeof COMMUNITY_ROLES)[number][0];

/** Where a post of this role is found; `national` stands above the areas. */
export const STAKEHOLDER_LEVELS = ['village', 'district', 'regency', 'province', 'national'] as const;
export type StakeholderLevel = (typeof STAKEHOLDER_LEVELS)[number];

export type StakeholderRole = {
  readonly code: StakeholderRoleCode;
  readonly sector: Sector;
  readonly label: LocalisedText;
  readonly levels: readonly StakeholderLevel[];
};

function rolesOf(rows: typeof AUTHORITY_ROLES | typeof COMMUNITY_ROLES): StakeholderRole[] {
  return rows.map(([code, id, en, levels]) => ({
    code,
    sector: code.slice(0, 3) as Sector,
    label: { id, en },
    levels: STAKEHOLDER_LEVELS.filter((_level, place) => levels.includes('KCRPN'.charAt(place))),
  }));
}

const roles = (): StakeholderRole[] => [...rolesOf(AUTHORITY_ROLES), ...rolesOf(COMMUNITY_ROLES)];

/** The default taxonomy of stakeholders, by sector (domain context 5.3; S26–S44). */
export const STAKEHOLDER_ROLES: readonly StakeholderRole[] = /* @__PURE__ */ roles();
