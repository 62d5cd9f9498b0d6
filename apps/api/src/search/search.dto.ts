import {
  AREA_LEVELS,
  AREA_TYPES,
  EVENT_STATES,
  INSTITUTION_KINDS,
  PARTICIPANT_ROLES,
  PLEDGE_STATUSES,
  SECTORS,
  STAKEHOLDER_ROLES,
  ZONES,
} from '@ikrar/domain';
import type {
  AreaLevel,
  AreaType,
  EventState,
  InstitutionKind,
  ParticipantRole,
  PledgeStatus,
  Sector,
  StakeholderRoleCode,
  Zone,
} from '@ikrar/domain';
import { AreaCode, Instant, ListOf, OneOf, PersonName, Text, Uuid, Whole } from '../platform/http/fields';

export class SearchQuery {
  @Text(100, { min: 2, description: 'part of a title or name; of people, the beginnings of their names' })
  text: string;
}

export class ProgramHit {
  @Uuid()
  id: string;

  @Text(200)
  title: string;

  @Whole(2000, 2100)
  year: number;
}

export class EventHit {
  @Uuid()
  id: string;

  @Text(200)
  title: string;

  @OneOf(EVENT_STATES)
  state: EventState;

  @Text(200, { nullable: true })
  venueName: string | null;

  @Instant({ nullable: true })
  startsAt: string | null;

  @OneOf(ZONES)
  zone: Zone;
}

export class InstrumentHit {
  @Uuid()
  id: string;

  @Text(200)
  title: string;
}

export class InstitutionHit {
  @Uuid()
  id: string;

  @Text(200)
  name: string;

  @OneOf(INSTITUTION_KINDS)
  kind: InstitutionKind;

  @Text(200)
  areaName: string;
}

export class AreaHitStep {
  @OneOf(AREA_TYPES)
  type: AreaType;

  @Text(200)
  name: string;
}

export class AreaHit extends AreaHitStep {
  @AreaCode()
  code: string;

  @OneOf(AREA_LEVELS)
  level: AreaLevel;

  @Text(200, { nullable: true, description: 'the other spelling that was found' })
  alias: string | null;

  @ListOf(() => AreaHitStep, { max: 3, description: 'from the area around it up to the province' })
  path: AreaHitStep[];
}

export class StakeholderOrganisationHit {
  @Uuid()
  id: string;

  @Text(200)
  name: string;

  @OneOf(SECTORS)
  sector: Sector;

  @Text(200)
  areaName: string;
}

export class PostHit {
  @Uuid()
  id: string;

  @OneOf(STAKEHOLDER_ROLES.map(({ code }) => code))
  roleCode: StakeholderRoleCode;

  @Text(200, { nullable: true })
  title: string | null;

  @PersonName({ nullable: true })
  holderName: string | null;

  @Text(200)
  areaName: string;
}

export class VolunteerHit {
  @Uuid({ description: 'the pledge' })
  id: string;

  @PersonName()
  fullName: string;

  @OneOf(PLEDGE_STATUSES)
  status: PledgeStatus;

  @Text(200)
  areaName: string;
}

export class ParticipantHit {
  @Uuid()
  id: string;

  @PersonName()
  fullName: string;

  @OneOf(PARTICIPANT_ROLES)
  role: ParticipantRole;

  @Uuid({ description: 'the latest event of this person that may be seen' })
  eventId: string;

  @Text(200)
  eventTitle: string;
}

export class StaffHit {
  @Uuid()
  id: string;

  @PersonName()
  fullName: string;

  @Text(200, { nullable: true })
  position: string | null;

  @Text(200, { nullable: true })
  unit: string | null;
}

/** By kind; a kind that the role may not read is empty. */
export class SearchAnswer {
  @ListOf(() => EventHit)
  events: EventHit[];

  @ListOf(() => ProgramHit)
  programs: ProgramHit[];

  @ListOf(() => InstrumentHit)
  instruments: InstrumentHit[];

  @ListOf(() => VolunteerHit)
  volunteers: VolunteerHit[];

  @ListOf(() => ParticipantHit)
  participants: ParticipantHit[];

  @ListOf(() => PostHit)
  posts: PostHit[];

  @ListOf(() => StakeholderOrganisationHit)
  stakeholderOrganisations: StakeholderOrganisationHit[];

  @ListOf(() => InstitutionHit)
  institutions: InstitutionHit[];

  @ListOf(() => AreaHit)
  areas: AreaHit[];

  @ListOf(() => StaffHit)
  staff: StaffHit[];
}
