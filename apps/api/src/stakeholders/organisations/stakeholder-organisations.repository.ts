import { Injectable } from '@nestjs/common';
import { compareAndSet } from '../../platform/database/compare-and-set';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type {
  ChangeStakeholderOrganisationBody,
  PutStakeholderOrganisationBody,
} from './stakeholder-organisation.dto';

@Injectable()
export class StakeholderOrganisationsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** False when there is a record with this id already. */
  async add(id: string, body: PutStakeholderOrganisationBody, now: Date): Promise<boolean> {
    const rows: unknown[] = await this.unitOfWork.manager.query(
      `insert into stakeholder_organisations (organisation_id, id, name, sector, area_code, created_at, updated_at, version)
       values ($1, $2, $3, $4, $5, $6, $6, 1) on conflict do nothing returning id`,
      [this.unitOfWork.organisationId, id, body.name, body.sector, body.areaCode, now],
    );
    return rows.length === 1;
  }

  /** Moving to another area ends the sharing: an agreement speaks of one area. */
  change(id: string, version: number, body: ChangeStakeholderOrganisationBody, now: Date): Promise<boolean> {
    const { name, sector, areaCode } = body;
    return compareAndSet(
      this.unitOfWork,
      'stakeholder_organisations',
      id,
      version,
      { name, sector, area_code: areaCode, agreement_id: areaCode === undefined ? undefined : null },
      now,
    );
  }

  async share(id: string, agreementId: string | null, now: Date): Promise<void> {
    await this.unitOfWork.manager.query(
      `update stakeholder_organisations set agreement_id = $3, updated_at = $4, version = version + 1
        where organisation_id = $1 and id = $2 and agreement_id is distinct from $3::uuid`,
      [this.unitOfWork.organisationId, id, agreementId, now],
    );
  }
}
