import { Injectable } from '@nestjs/common';
import { newId } from './new-id';
import { UnitOfWork } from './unit-of-work';

export interface AuditEntry {
  readonly organisationId: string;
  readonly recordedAt: Date;
  readonly actorId: string | null;
  readonly actorRole: string;
  readonly action: string;
  readonly subjectId: string | null;
  readonly subjectOrganisationIds: readonly string[];
  readonly details: object;
}

@Injectable()
export class AuditLog {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async append(entry: AuditEntry): Promise<void> {
    await this.unitOfWork.manager.query(
      `insert into audit_log (organisation_id, id, recorded_at, actor_id, actor_role, action, subject_id, subject_organisation_ids, details)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        entry.organisationId,
        newId(),
        entry.recordedAt,
        entry.actorId,
        entry.actorRole,
        entry.action,
        entry.subjectId,
        entry.subjectOrganisationIds,
        JSON.stringify(entry.details),
      ],
    );
  }
}
