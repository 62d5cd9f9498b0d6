import { Injectable } from '@nestjs/common';
import type {
  AreaLevel,
  AreaTag,
  AreaType,
  DutyCode,
  PledgeStatus,
  PostStatus,
  StakeholderRoleCode,
} from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface DistrictAreaRow {
  readonly code: string;
  readonly level: AreaLevel;
  readonly name: string;
  readonly type: AreaType;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly tags: AreaTag[];
}

export interface DistrictVolunteerRow {
  readonly organisationId: string;
  readonly pledgeId: string;
  readonly fullName: string | null;
  readonly areaCode: string;
  readonly areaName: string;
  readonly status: PledgeStatus;
  readonly duties: DutyCode[];
  readonly nextContactOn: string | null;
  readonly sharedBy: string;
}

export interface DistrictPostRow {
  readonly organisationId: string;
  readonly postId: string;
  readonly roleCode: StakeholderRoleCode;
  readonly title: string | null;
  readonly areaCode: string;
  readonly areaName: string;
  readonly status: PostStatus;
  readonly holderName: string | null;
  readonly nextContactOn: string | null;
  readonly sharedBy: string | null;
}

const INSIDE = (column: string): string =>
  `(${column} = $2 or (${column} > $2 || '.' and ${column} < $2 || '/'))`;

/** The name of an organisation stands beside its memberships, for the organisations themselves are walled. */
const NAME_OF = (organisation: string): string =>
  `(select m.organisation_name from memberships m where m.organisation_id = ${organisation} limit 1)`;

/**
 * Everything an official's page shows. What other organisations share is reached by the agreements valid now,
 * and a second time by the policies of the tables: nothing here goes round them.
 */
@Injectable()
export class DistrictReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The area itself first, then its villages. */
  areas(areaCode: string): Promise<DistrictAreaRow[]> {
    return this.unitOfWork.manager.query(
      `select a.code, a.level, a.name, a.type, a.latitude, a.longitude,
              array(select t.tag from area_tags t where t.organisation_id = $1 and t.area_code = a.code order by t.tag) tags
         from areas a where a.code = $2 or (a.level = 'village' and ${INSIDE('a.code')})
        order by a.code`,
      [this.unitOfWork.organisationId, areaCode],
    );
  }

  volunteers(areaCode: string): Promise<DistrictVolunteerRow[]> {
    return this.unitOfWork.manager.query(
      `select p.organisation_id "organisationId", p.id "pledgeId", p.shared_name "fullName", p.area_code "areaCode",
              a.name "areaName", p.status, p.duties, to_char(p.next_contact_on, 'YYYY-MM-DD') "nextContactOn",
              coalesce(${NAME_OF('p.organisation_id')}, '') "sharedBy"
         from pledges p join areas a on a.code = p.area_code
        where p.organisation_id || '/' || p.agreement_id = any ($1::text[]) and ${INSIDE('p.area_code')}
          and p.status not in ('declined', 'withdrawn', 'alumni')
        order by p.next_contact_on nulls first, p.id`,
      [this.unitOfWork.actor.agreements, areaCode],
    );
  }

  posts(areaCode: string): Promise<DistrictPostRow[]> {
    return this.unitOfWork.manager.query(
      `select p.organisation_id "organisationId", p.id "postId", p.role_code "roleCode", p.title, p.area_code "areaCode",
              a.name "areaName", p.status, h.full_name "holderName",
              to_char(p.next_contact_on, 'YYYY-MM-DD') "nextContactOn",
              case when p.organisation_id <> $1 then ${NAME_OF('p.organisation_id')} end "sharedBy"
         from posts p join areas a on a.code = p.area_code
         left join lateral (
           select full_name from post_holders
            where organisation_id = p.organisation_id and post_id = p.id and held_until is null
            order by created_at desc limit 1
         ) h on true
        where (p.organisation_id = $1 or p.organisation_id || '/' || p.agreement_id = any ($3::text[])) and ${INSIDE('p.area_code')}
          and p.status <> 'left'
        order by p.area_code, p.role_code, p.id`,
      [this.unitOfWork.organisationId, areaCode, this.unitOfWork.actor.agreements],
    );
  }

  agreements(): Promise<{ organisationName: string; validUntil: string | null }[]> {
    return this.unitOfWork.manager.query(
      `select coalesce(${NAME_OF('g.organisation_id')}, '') "organisationName",
              to_char(g.valid_until, 'YYYY-MM-DD') "validUntil"
         from agreement_grants g where g.organisation_id || '/' || g.agreement_id = any ($1::text[]) order by 1, g.agreement_id`,
      [this.unitOfWork.actor.agreements],
    );
  }
}
