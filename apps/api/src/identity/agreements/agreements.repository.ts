import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Agreement } from './agreement.entity';

/** A sharing agreement, and beside it the nameless grant that the guard reads. */
@Injectable()
export class Agreements {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  all(): Promise<Agreement[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.find(Agreement, { where: { organisationId }, order: { createdAt: 'DESC', id: 'DESC' } });
  }

  find(id: string): Promise<Agreement | null> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.findOneBy(Agreement, { organisationId, id });
  }

  async add(agreement: Agreement): Promise<void> {
    const { manager } = this.unitOfWork;
    await manager.insert(Agreement, agreement);
    await manager.query(
      `insert into agreement_grants (agreement_id, organisation_id, office_id, area_code, valid_from, valid_until)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        agreement.id,
        agreement.organisationId,
        agreement.officeId,
        agreement.areaCode,
        agreement.validFrom,
        agreement.validUntil,
      ],
    );
  }

  async end(id: string, now: Date): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      `update sharing_agreements set ended_at = $3, updated_at = $3, version = version + 1
        where organisation_id = $1 and id = $2 and ended_at is null`,
      [organisationId, id, now],
    );
    await manager.query(
      'update agreement_grants set ended_at = $3 where organisation_id = $1 and agreement_id = $2',
      [organisationId, id, now],
    );
  }
}
