import { PARTICIPANT_ROLES, SEXES, showPersonalCode } from '@ikrar/domain';
import type { ParticipantRole, Sex } from '@ikrar/domain';
import {
  AreaCode,
  Flag,
  Instant,
  ListOf,
  OneOf,
  PersonName,
  Text,
  Uuid,
  Whole,
} from '../platform/http/fields';
import { PageQuery } from '../platform/http/page';
import { countsAsMinor } from './counts-as-minor';
import type { ParticipantRow } from './participants.read-model';

export class ParticipantQuery extends PageQuery {
  /** Beginnings of words of the name. */
  @Text(100, { optional: true })
  search?: string;

  @OneOf(PARTICIPANT_ROLES, { optional: true })
  role?: ParticipantRole;
}

export class PutParticipantBody {
  @PersonName()
  fullName: string;

  @OneOf(PARTICIPANT_ROLES)
  role: ParticipantRole;

  @OneOf(SEXES, { optional: true, nullable: true })
  sex?: Sex | null;

  @Whole(1900, 2100, { optional: true, nullable: true })
  birthYear?: number | null;

  @Text(20, { optional: true, nullable: true })
  className?: string | null;

  /** Kelurahan or desa of residence. */
  @AreaCode({ optional: true, nullable: true })
  areaCode?: string | null;

  /** The organisation a guest or companion stands for. */
  @Text(200, { optional: true, nullable: true })
  represents?: string | null;
}

export class ChangeParticipantBody {
  @PersonName({ optional: true })
  fullName?: string;

  @OneOf(PARTICIPANT_ROLES, { optional: true })
  role?: ParticipantRole;

  @OneOf(SEXES, { optional: true, nullable: true })
  sex?: Sex | null;

  @Whole(1900, 2100, { optional: true, nullable: true })
  birthYear?: number | null;

  @Text(20, { optional: true, nullable: true })
  className?: string | null;

  @AreaCode({ optional: true, nullable: true })
  areaCode?: string | null;

  @Text(200, { optional: true, nullable: true })
  represents?: string | null;
}

export class MarkAttendanceBody {
  @Flag()
  present: boolean;
}

export class ParticipantDetail {
  @Uuid()
  id: string;

  @Uuid()
  personId: string;

  @PersonName()
  fullName: string;

  @OneOf(PARTICIPANT_ROLES)
  role: ParticipantRole;

  @OneOf(SEXES, { nullable: true })
  sex: Sex | null;

  @Whole(1900, 2100, { nullable: true })
  birthYear: number | null;

  /** Counts as a child in the year of the event; so does whoever's birth year is unknown. */
  @Flag()
  minor: boolean;

  @Text(20, { nullable: true })
  className: string | null;

  @AreaCode({ nullable: true })
  areaCode: string | null;

  @Text(100, { nullable: true })
  areaName: string | null;

  @Text(200, { nullable: true })
  represents: string | null;

  /** As it is read aloud: ABC-DEF. */
  @Text(10)
  personalCode: string;

  @Instant({ nullable: true })
  presentAt: string | null;

  @Whole(1, 1_000_000)
  version: number;
}

export class ParticipantList {
  @ListOf(() => ParticipantDetail)
  items: ParticipantDetail[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}

export class Slip {
  @PersonName()
  fullName: string;

  @Text(20, { nullable: true })
  className: string | null;

  @Text(10)
  personalCode: string;
}

export class SlipList {
  @ListOf(() => Slip)
  items: Slip[];
}

export function toParticipantDetail(row: ParticipantRow, year: number): ParticipantDetail {
  const { personalCode, presentAt, ...rest } = row;
  return {
    ...rest,
    minor: countsAsMinor(row, year),
    personalCode: showPersonalCode(personalCode),
    presentAt: presentAt?.toISOString() ?? null,
  };
}
