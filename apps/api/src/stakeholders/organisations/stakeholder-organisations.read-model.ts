import { Injectable } from '@nestjs/common';
import { normaliseSearch } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { StakeholderOrganisationDetail } from './stakeholder-organisation.dto';

export interface StakeholderOrganisationRow extends StakeholderOrganisationDetail {
  readonly organisationId: string;
}

const SHOWN = `o.organisation_id "organisationId", o.id, o.name, o.sector, o.area_code "areaCode",
  a.name "areaName", a.type "areaType", o.agreement_id "agreementId", o.version,
  case when o.organisation_id <> $1 then
    (select m.organisation_name from memberships m where m.organisation_id = o.organisation_id limit 1) end "sharedBy"
  from stakeholder_organisations o join areas a on a.code = o.area_code`;

@Injectable()
export class StakeholderOrganisationsReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(
    search: string | undefined,
    area: string | undefined,
    after: string[] | null,
    limit: number,
  ): Promise<StakeholderOrganisationRow[]> {
    return this.unitOfWork.manager.query(
      `select ${SHOWN}
        where o.organisation_id = $1
          and ($2::text is null or regexp_replace(lower(o.name), '[^[:alnum:]]', '', 'g') like '%' || $2 || '%')
          and ($3::text is null or o.area_code = $3 or (o.area_code > $3 || '.' and o.area_code < $3 || '/'))
          and ($4::text is null or (o.name, o.id) > ($4, $5::uuid))
        order by o.name, o.id limit $6`,
      [
        this.unitOfWork.organisationId,
        search === undefined ? null : normaliseSearch(search),
        area ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit + 1,
      ],
    );
  }

  /** An own one; for an official one, too, that others share with the office (the policies say the same). */
  async find(id: string): Promise<StakeholderOrganisationRow | null> {
    const rows: StakeholderOrganisationRow[] = await this.unitOfWork.manager.query(
      `select ${SHOWN}
        where (o.organisation_id = $1 or o.organisation_id || '/' || o.agreement_id = any ($2::text[])) and o.id = $3`,
      [this.unitOfWork.organisationId, this.unitOfWork.actor.agreements, id],
    );
    return rows[0] ?? null;
  }
}
