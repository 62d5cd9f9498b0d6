import { AREA_TYPES, SECTORS } from '@ikrar/domain';
import type { AreaType, Sector } from '@ikrar/domain';
import { AreaCode, ListOf, OneOf, Text, Uuid, Whole } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';

export class StakeholderOrganisationsQuery extends PageQuery {
  @Text(100, { optional: true })
  search?: string;

  @AreaCode({ optional: true, description: 'in this area' })
  area?: string;
}

export class PutStakeholderOrganisationBody {
  @Text(200)
  name: string;

  @OneOf(SECTORS)
  sector: Sector;

  @AreaCode()
  areaCode: string;
}

export class ChangeStakeholderOrganisationBody {
  @Text(200, { optional: true })
  name?: string;

  @OneOf(SECTORS, { optional: true })
  sector?: Sector;

  @AreaCode({ optional: true })
  areaCode?: string;
}

export class ShareBody {
  @Uuid({ description: 'an agreement of the own organisation that is valid now' })
  agreementId: string;
}

export class StakeholderOrganisationDetail {
  @Uuid()
  id: string;

  @Text(200)
  name: string;

  @OneOf(SECTORS)
  sector: Sector;

  @AreaCode()
  areaCode: string;

  @Text(200)
  areaName: string;

  @OneOf(AREA_TYPES)
  areaType: AreaType;

  @Uuid({ nullable: true })
  agreementId: string | null;

  @Text(200, { nullable: true, description: 'the organisation that shares it; null for an own one' })
  sharedBy: string | null;

  @Whole(1, 1_000_000)
  version: number;
}

export class StakeholderOrganisationList {
  @ListOf(() => StakeholderOrganisationDetail)
  items: StakeholderOrganisationDetail[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}
