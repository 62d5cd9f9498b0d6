import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { AuditKind } from './audit.dto';

export interface AuditRow {
  readonly id: string;
  readonly recordedAt: Date;
  readonly recordedKey: string;
  readonly actorName: string | null;
  readonly actorRole: string;
  readonly action: string;
  readonly subjectId: string | null;
  readonly foreign: boolean;
  readonly details: Record<string, unknown>;
}

/** The trail of the own organisation, and the rows of an office that read what this organisation shared. */
@Injectable()
export class AuditReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  page(kind: AuditKind | null, limit: number, before: readonly string[] | null): Promise<AuditRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select a.id, a.recorded_at "recordedAt", a.recorded_at::text "recordedKey", u.display_name "actorName", a.actor_role "actorRole",
              a.action, a.subject_id "subjectId", a.organisation_id <> $1 "foreign", a.details
         from audit_log a left join users u on u.id = a.actor_id and a.organisation_id = $1
        where (a.organisation_id = $1 or $1 = any (a.subject_organisation_ids))
          and (a.action = 'getSession') = ($5::text is not distinct from 'sessions')
          and ($5 is null or $5 = 'sessions' or (a.action ~ '^(get|list|search)') = ($5 = 'reads'))
          and ($2::timestamptz is null or (a.recorded_at, a.id) < ($2::timestamptz, $3::uuid))
        order by a.recorded_at desc, a.id desc limit $4`,
      [organisationId, before?.[0] ?? null, before?.[1] ?? null, limit + 1, kind],
    );
  }
}
