import { INSTITUTION_KINDS } from '@ikrar/domain';
import { AreaCode, ListOf, OneOf, PersonName, Text, Uuid, Whole } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';

const NPSN = /^\d{8}$/;
const NSM = /^\d{12}$/;

export class InstitutionsQuery extends PageQuery {
  @Text(100, { optional: true })
  search?: string;
}

export class PutInstitutionBody {
  @Text(200)
  name: string;

  @OneOf(INSTITUTION_KINDS)
  kind: string;

  @Text(8, { optional: true, nullable: true, pattern: NPSN })
  npsn?: string | null;

  @Text(12, { optional: true, nullable: true, pattern: NSM })
  nsm?: string | null;

  @Text(300, { optional: true, nullable: true })
  address?: string | null;

  @AreaCode()
  areaCode: string;

  @PersonName({ optional: true, nullable: true })
  contactName?: string | null;

  @Text(100, { optional: true, nullable: true })
  contactPosition?: string | null;

  @Text(30, { optional: true, nullable: true })
  contactPhone?: string | null;
}

export class ChangeInstitutionBody {
  @Text(200, { optional: true })
  name?: string;

  @OneOf(INSTITUTION_KINDS, { optional: true })
  kind?: string;

  @Text(8, { optional: true, nullable: true, pattern: NPSN })
  npsn?: string | null;

  @Text(12, { optional: true, nullable: true, pattern: NSM })
  nsm?: string | null;

  @Text(300, { optional: true, nullable: true })
  address?: string | null;

  @AreaCode({ optional: true })
  areaCode?: string;

  @PersonName({ optional: true, nullable: true })
  contactName?: string | null;

  @Text(100, { optional: true, nullable: true })
  contactPosition?: string | null;

  @Text(30, { optional: true, nullable: true })
  contactPhone?: string | null;
}

export class InstitutionSummary {
  @Uuid()
  id: string;

  @Text(200)
  name: string;

  @OneOf(INSTITUTION_KINDS)
  kind: string;

  @AreaCode()
  areaCode: string;

  @Text(200)
  areaName: string;

  @Whole(0, 1_000_000, { description: 'events held there or planned' })
  eventCount: number;
}

export class InstitutionList {
  @ListOf(() => InstitutionSummary)
  items: InstitutionSummary[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}

export class InstitutionDetail extends InstitutionSummary {
  @Text(8, { nullable: true })
  npsn: string | null;

  @Text(12, { nullable: true })
  nsm: string | null;

  @Text(300, { nullable: true })
  address: string | null;

  @PersonName({ nullable: true })
  contactName: string | null;

  @Text(100, { nullable: true })
  contactPosition: string | null;

  @Text(30, { nullable: true })
  contactPhone: string | null;

  @Whole(1, 1_000_000)
  version: number;
}
