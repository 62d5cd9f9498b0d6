import { Injectable } from '@nestjs/common';
import { normaliseSearch } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { StakeholderOrganisationDetail } from './stakeholder-organisation.dto';

const SHOWN = `o.id, o.name, o.sector, o.area_code "areaCode", a.name "areaName", a.type "areaType",
  o.agreement_id "agreementId", o.version
  from stakeholder_organisations o join areas a on a.code = o.area_code`;

@Injectable()
export class StakeholderOrganisationsReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(
    search: string | undefined,
    area: string | undefined,
    after: string[] | null,
    limit: number,
  ): Promise<StakeholderOrganisationDetail[]> {
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

  async find(id: string): Promise<StakeholderOrganisationDetail | null> {
    const rows: StakeholderOrganisationDetail[] = await this.unitOfWork.manager.query(
      `select ${SHOWN} where o.organisation_id = $1 and o.id = $2`,
      [this.unitOfWork.organisationId, id],
    );
    return rows[0] ?? null;
  }
}
