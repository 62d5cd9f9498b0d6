import { AGE_BANDS, PARTICIPANT_ROLES, SEXES } from '@ikrar/domain';
import type { AgeBand, ParticipantRole, Sex } from '@ikrar/domain';
import { ListOf, OneOf, Text, Whole } from '../platform/http/fields';

const MANY = 1_000_000;

export class RoleCount {
  @OneOf(PARTICIPANT_ROLES)
  role: ParticipantRole;

  @Whole(0, MANY)
  registered: number;

  @Whole(0, MANY)
  present: number;
}

/** Of the participants alone: companions and guests are counted by role. */
export class SexAgeCount {
  @OneOf(SEXES, { nullable: true })
  sex: Sex | null;

  @OneOf(AGE_BANDS, { nullable: true })
  ageBand: AgeBand | null;

  @Whole(0, MANY)
  registered: number;

  @Whole(0, MANY)
  present: number;
}

export class PlannedClassCount {
  @Text(20, { nullable: true })
  className: string | null;

  @Whole(0, MANY)
  planned: number;

  @Whole(0, MANY)
  present: number;
}

export class AttendanceCounts {
  @Whole(0, MANY, { nullable: true })
  planned: number | null;

  @ListOf(() => RoleCount)
  byRole: RoleCount[];

  @ListOf(() => SexAgeCount)
  bySexAndAge: SexAgeCount[];

  @ListOf(() => PlannedClassCount)
  byClass: PlannedClassCount[];

  /** How many organisations those present stand for. */
  @Whole(0, MANY)
  organisationsPresent: number;
}
