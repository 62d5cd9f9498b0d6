import { Injectable } from '@nestjs/common';
import { STAKEHOLDER_ROLES } from '@ikrar/domain';
import type { Sector, StakeholderRoleCode } from '@ikrar/domain';
import { UnitOfWork } from '../platform/database/unit-of-work';

export interface FoundStakeholderOrganisation {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  readonly areaName: string;
}

export interface FoundPost {
  readonly id: string;
  readonly organisationId: string;
  readonly roleCode: StakeholderRoleCode;
  readonly title: string | null;
  readonly holderName: string | null;
  readonly areaName: string;
}

/** What the own organisation keeps; for an official what is shared with the office, too (the policies say the same). */
const visible = (alias: string): string =>
  `(${alias}.organisation_id = $1 or ${alias}.organisation_id || '/' || ${alias}.agreement_id = any ($2::text[]))`;

const holds = (column: string): string => `position(lower($3) in lower(coalesce(${column}, ''))) > 0`;

/** The first few stakeholders that fit a text. */
@Injectable()
export class StakeholderSearch {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  organisations(text: string, limit: number): Promise<FoundStakeholderOrganisation[]> {
    const { actor, manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select o.id, o.name, o.sector, a.name "areaName"
         from stakeholder_organisations o join areas a on a.code = o.area_code
        where ${visible('o')} and ${holds('o.name')}
        order by position(lower($3) in lower(o.name)) = 1 desc, o.name, o.id limit $4`,
      [organisationId, actor.agreements, text, limit],
    );
  }

  /** By the role, by what the post is called, by who holds it now. */
  posts(text: string, limit: number): Promise<FoundPost[]> {
    const { actor, manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select p.id, p.organisation_id "organisationId", p.role_code "roleCode", p.title, h.full_name "holderName",
              a.name "areaName"
         from posts p
         join areas a on a.code = p.area_code
         left join lateral (
           select full_name from post_holders
            where organisation_id = p.organisation_id and post_id = p.id and held_until is null
            order by created_at desc limit 1
         ) h on true
        where ${visible('p')} and p.status <> 'left'
          and (p.role_code = any ($4) or ${holds('p.title')} or ${holds('h.full_name')})
        order by ${holds('h.full_name')} desc, p.area_code, p.role_code, p.id limit $5`,
      [organisationId, actor.agreements, text, rolesCalled(text), limit],
    );
  }
}

function rolesCalled(text: string): StakeholderRoleCode[] {
  const wanted = text.toLowerCase();
  return STAKEHOLDER_ROLES.filter(({ label }) =>
    Object.values(label).some((words) => words.toLowerCase().includes(wanted)),
  ).map(({ code }) => code);
}
