import {
  AREA_TAGS,
  AREA_TYPES,
  DUTY_CODES,
  MINIMUM_SET,
  PLEDGE_STATUSES,
  POST_STATUSES,
  STAKEHOLDER_ROLES,
} from '@ikrar/domain';
import type {
  AreaTag,
  AreaType,
  DutyCode,
  PledgeStatus,
  PostStatus,
  StakeholderRoleCode,
} from '@ikrar/domain';
import {
  AreaCode,
  Day,
  Decimal,
  Flag,
  ListOf,
  ListOneOf,
  OneOf,
  PersonName,
  Text,
  Uuid,
  Whole,
} from '../../platform/http/fields';

const REQUIREMENTS = MINIMUM_SET.map((requirement) => requirement.code);
const ROLE_CODES = STAKEHOLDER_ROLES.map((role) => role.code);

/** A kelurahan of the official's area in numbers. */
export class DistrictVillage {
  @AreaCode()
  areaCode: string;

  @Text(200)
  areaName: string;

  @OneOf(AREA_TYPES)
  areaType: AreaType;

  @Decimal({ nullable: true })
  latitude: number | null;

  @Decimal({ nullable: true })
  longitude: number | null;

  @ListOneOf(AREA_TAGS)
  tags: AreaTag[];

  @Whole(0, 100_000, { description: 'volunteers shared with the office' })
  volunteers: number;

  @Whole(0, 100_000, { description: 'of them, those whose pledge waits for somebody' })
  stale: number;

  @Whole(0, 100_000)
  posts: number;

  @ListOneOf(REQUIREMENTS)
  gaps: string[];

  @Decimal({ nullable: true })
  percent: number | null;
}

/** Somebody who agreed to be known to this office; a minor has no name here. */
export class DistrictVolunteer {
  @Uuid()
  pledgeId: string;

  @PersonName({ nullable: true, description: 'null: a young volunteer, whose name the office never sees' })
  fullName: string | null;

  @AreaCode()
  areaCode: string;

  @Text(200)
  areaName: string;

  @OneOf(PLEDGE_STATUSES)
  status: PledgeStatus;

  @ListOneOf(DUTY_CODES)
  duties: DutyCode[];

  @Day({ nullable: true })
  nextContactOn: string | null;

  @Flag()
  stale: boolean;

  @Text(200)
  sharedBy: string;
}

export class DistrictPost {
  @Uuid()
  postId: string;

  @OneOf(ROLE_CODES)
  roleCode: StakeholderRoleCode;

  @Text(200, { nullable: true })
  title: string | null;

  @AreaCode()
  areaCode: string;

  @Text(200)
  areaName: string;

  @OneOf(POST_STATUSES)
  status: PostStatus;

  @PersonName({ nullable: true })
  holderName: string | null;

  @Day({ nullable: true })
  nextContactOn: string | null;

  @Text(200, { nullable: true, description: 'null: kept by the own office' })
  sharedBy: string | null;
}

export class DistrictAgreement {
  @Text(200)
  organisationName: string;

  @Day({ nullable: true })
  validUntil: string | null;
}

/** What an office may know of its area: who agreed to be known, who stands by, and where nobody does. */
export class DistrictDetail {
  @AreaCode()
  areaCode: string;

  @Text(200)
  areaName: string;

  @OneOf(AREA_TYPES)
  areaType: AreaType;

  @Decimal({ nullable: true, description: 'covered cells of all cells, 0 to 100' })
  percent: number | null;

  @ListOf(() => DistrictVillage)
  villages: DistrictVillage[];

  @ListOf(() => DistrictVolunteer, { description: 'whose pledge waits for somebody first' })
  volunteers: DistrictVolunteer[];

  @ListOf(() => DistrictPost)
  posts: DistrictPost[];

  @ListOf(() => DistrictAgreement, { description: 'who shares with this office now' })
  agreements: DistrictAgreement[];
}
