import type { Zone } from '@ikrar/domain';
import type { FoundParticipant } from '../participants';
import type { FoundVolunteer } from '../pledges';
import type { FoundEvent, FoundStaff } from '../programs';
import type { AreaSummary } from '../regions';
import type { FoundPost } from '../stakeholders';
import type { AreaHit, EventHit, ParticipantHit, PostHit, StaffHit, VolunteerHit } from './search.dto';

export function toEventHit({ startsAt, zone, ...event }: FoundEvent): EventHit {
  return { ...event, startsAt: startsAt?.toISOString() ?? null, zone: zone as Zone };
}

export function toVolunteerHit({ id, fullName, status, areaName }: FoundVolunteer): VolunteerHit {
  return { id, fullName, status, areaName };
}

export function toParticipantHit(row: FoundParticipant): ParticipantHit {
  const { id, fullName, role, eventId, eventTitle } = row;
  return { id, fullName, role, eventId, eventTitle };
}

export function toPostHit({ id, roleCode, title, holderName, areaName }: FoundPost): PostHit {
  return { id, roleCode, title, holderName, areaName };
}

export function toStaffHit({ id, fullName, position, unit }: FoundStaff): StaffHit {
  return { id, fullName, position, unit };
}

export function toAreaHit({ code, level, type, name, alias, path }: AreaSummary): AreaHit {
  return { code, level, type, name, alias, path: path.map((step) => ({ type: step.type, name: step.name })) };
}
