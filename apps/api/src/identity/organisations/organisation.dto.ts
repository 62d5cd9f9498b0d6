import { ORGANISATION_KINDS } from '@ikrar/domain';
import type { OrganisationKind } from '@ikrar/domain';
import { AreaCode, ListOf, OneOf, Text, Uuid, Whole } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';
import type { Organisation } from './organisation.entity';

export class ChangeOrganisationBody {
  @Text(200, { optional: true })
  name?: string;

  @Text(40, { optional: true })
  shortName?: string;

  @AreaCode({ optional: true, nullable: true })
  areaCode?: string | null;
}

export class OrganisationDetail {
  @Uuid()
  id: string;

  @Text(200)
  name: string;

  @Text(40)
  shortName: string;

  @OneOf(ORGANISATION_KINDS)
  kind: OrganisationKind;

  @AreaCode({ nullable: true })
  areaCode: string | null;

  @Whole(1, 1_000_000)
  version: number;
}

/** A government office that an organisation can agree to share with. */
export class Office {
  @Uuid()
  id: string;

  @Text(200)
  name: string;

  @AreaCode()
  areaCode: string;

  @Text(200)
  areaName: string;
}

export class OfficesQuery extends PageQuery {
  @Text(100, { optional: true, description: 'in the name of the office or of its area' })
  search?: string;
}

export class OfficeList {
  @ListOf(() => Office)
  items: Office[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}

export function toOrganisationDetail({
  id,
  name,
  shortName,
  kind,
  areaCode,
  version,
}: Organisation): OrganisationDetail {
  return { id, name, shortName, kind, areaCode, version };
}
