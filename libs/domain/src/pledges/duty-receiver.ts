import type { HelpChannel, HelpService, Sector, StakeholderRole } from '../stakeholders';
import { HELP_CHANNELS, helpChannelsFor, STAKEHOLDER_ROLES } from '../stakeholders';
import type { DutyCode } from './duties';
import { DUTIES } from './duties';

/** `areaCode` is cut to the level on which the office works; `channel` is null where one goes in person. */
export type DutyReceiver = { role: StakeholderRole; areaCode: string; channel: HelpChannel | null };

/** What an office of a sector is called for; the others are met in person. */
const SERVICES: Readonly<Partial<Record<Sector, HelpService>>> = {
  PPA: 'women_children',
  APH: 'emergency',
  MIG: 'migrant_workers',
};
const CODE_LENGTHS = { village: 13, district: 8, regency: 5, province: 2, national: 0 } as const;

/**
 * The office that a duty leads to in an area, with the best channel known to reach it.
 *
 * Definition: the receiving role of the duty; the area of the pledge cut to the first level that role works
 * on (a Polsek serves the kecamatan of the kelurahan); the nearest sourced help channel of its service.
 * Source: S137 (Imigrasi), S142, S147; domain context 5.3 and 6.
 * Edge cases: an unknown duty gives null; a pledge for a kecamatan keeps the kecamatan for village roles.
 */
export function dutyReceiver(
  duty: DutyCode,
  areaCode: string,
  channels: readonly HelpChannel[] = HELP_CHANNELS,
): DutyReceiver | null {
  const receiver = DUTIES.find(({ code }) => code === duty)?.receiver;
  const role = STAKEHOLDER_ROLES.find(({ code }) => code === receiver);
  if (!role) return null;
  const service = SERVICES[role.sector] ?? null;
  return {
    role,
    areaCode: areaCode.slice(0, CODE_LENGTHS[role.levels[0] ?? 'village']),
    channel: service ? (helpChannelsFor(areaCode, service, channels)[0] ?? null) : null,
  };
}
