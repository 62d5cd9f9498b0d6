import { EMPLOYMENT_STATUSES, STAFF_NUMBER_KINDS } from '@ikrar/domain';
import { ListOf, OneOf, PersonName, Text, Uuid, Whole } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';
import { TitledPerson } from './titled-person.dto';

export class StaffQuery extends PageQuery {
  @Text(100, { optional: true })
  search?: string;
}

class StaffFields {
  @Text(50, { optional: true, nullable: true })
  titleBefore?: string | null;

  @Text(100, { optional: true, nullable: true })
  titleAfter?: string | null;

  @Text(100, { optional: true, nullable: true })
  position?: string | null;

  @Text(150, { optional: true, nullable: true })
  unit?: string | null;

  @OneOf(EMPLOYMENT_STATUSES, { optional: true, nullable: true })
  employmentStatus?: string | null;

  @OneOf(STAFF_NUMBER_KINDS, { optional: true, nullable: true })
  numberKind?: string | null;

  @Text(30, { optional: true, nullable: true })
  number?: string | null;

  @Uuid({ optional: true, nullable: true, description: 'the account this person signs in with' })
  userId?: string | null;
}

export class PutStaffBody extends StaffFields {
  @PersonName()
  fullName: string;
}

export class ChangeStaffBody extends StaffFields {
  @PersonName({ optional: true })
  fullName?: string;
}

export class StaffDetail extends TitledPerson {
  @Text(100, { nullable: true })
  position: string | null;

  @Text(150, { nullable: true })
  unit: string | null;

  @OneOf(EMPLOYMENT_STATUSES, { nullable: true })
  employmentStatus: string | null;

  @OneOf(STAFF_NUMBER_KINDS, { nullable: true })
  numberKind: string | null;

  @Text(30, { nullable: true })
  number: string | null;

  @Uuid({ nullable: true })
  userId: string | null;

  @PersonName({ nullable: true, description: 'the name on that account' })
  accountName: string | null;

  @Whole(1, 1_000_000)
  version: number;
}

export class StaffList {
  @ListOf(() => StaffDetail)
  items: StaffDetail[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}

export class UnrecordedAccount {
  @Uuid()
  userId: string;

  @PersonName()
  displayName: string;
}

export class UnrecordedAccountList {
  @ListOf(() => UnrecordedAccount)
  items: UnrecordedAccount[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}
