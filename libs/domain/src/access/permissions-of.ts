import type { Permission } from './permissions';
import { PERMISSIONS } from './permissions';
import type { Role } from './roles';

/** The district page shows what other organisations shared with an office: it is the official's alone. */
const NOT_ADMIN: readonly Permission[] = ['district.read'];

const NOT_LEAD: readonly Permission[] = [
  'district.read',
  'organisation.update',
  'membership.manage',
  'invitation.manage',
  'audit.read',
  'agreement.manage',
  'area.tag',
];

const MEMBER: readonly Permission[] = [
  'session.read',
  'session.manage',
  'search.read',
  'organisation.read',
  'area.read',
  'program.read',
  'team.read',
  'institution.read',
  'institution.write',
  'event.read',
  'event.write',
  'participant.read',
  'participant.write',
  'attendance.mark',
  'consent.record',
  'instrument.read',
  'deployment.read',
  'deployment.manage',
  'response.read',
  'response.write',
  'result.read',
  'result.write',
  'analysis.read',
  'analysis.write',
  'pledge.read',
  'pledge.write',
  'stakeholder.read',
  'stakeholder.write',
  'board.read',
];

const ANALYST: readonly Permission[] = [
  'session.read',
  'session.manage',
  'search.read',
  'organisation.read',
  'area.read',
  'program.read',
  'event.read',
  'instrument.read',
  'result.read',
  'analysis.read',
  'impact.read',
];

const OFFICIAL: readonly Permission[] = [
  'session.read',
  'session.manage',
  'search.read',
  'organisation.read',
  'area.read',
  'area.tag',
  'stakeholder.read',
  'stakeholder.write',
  'board.read',
  'district.read',
];

function holds(role: Role, verb: Permission): boolean {
  switch (role) {
    case 'admin':
      return !NOT_ADMIN.includes(verb);
    case 'lead':
      return !NOT_LEAD.includes(verb);
    case 'member':
      return MEMBER.includes(verb);
    case 'analyst':
      return ANALYST.includes(verb);
    case 'official':
      return OFFICIAL.includes(verb);
  }
}

/**
 * The verbs a role holds, in the order of `PERMISSIONS`.
 *
 * Definition: an admin holds everything but the official's district page; a lead runs programs but not the
 * organisation; a member works in the own programs and events and does not move an event's state; an
 * analyst reads nameless figures; an official reads areas, stakeholders of the own office and what is shared.
 * Source: the agreed roles of issue 2, section 3.
 */
export function permissionsOf(role: Role): readonly Permission[] {
  return PERMISSIONS.filter((verb) => holds(role, verb));
}
