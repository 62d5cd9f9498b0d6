import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';

@Injectable()
export class InstrumentRetirementRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** False when the version is retired already. */
  async insert(versionId: string, now: Date): Promise<boolean> {
    const { manager, organisationId, actor } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `insert into instrument_retirements (organisation_id, instrument_version_id, retired_by, retired_at)
       values ($1, $2, $3, $4) on conflict (organisation_id, instrument_version_id) do nothing
       returning instrument_version_id`,
      [organisationId, versionId, actor.userId, now],
    );
    return rows.length === 1;
  }

  async remove(versionId: string): Promise<void> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      `delete from instrument_retirements where organisation_id = $1 and instrument_version_id = $2`,
      [organisationId, versionId],
    );
  }
}
