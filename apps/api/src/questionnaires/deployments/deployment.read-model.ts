import { Injectable } from '@nestjs/common';
import type { DeploymentState, Phase } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface DeploymentRow {
  readonly id: string;
  readonly phase: Phase;
  readonly state: DeploymentState;
  readonly instrumentVersionId: string;
  readonly instrumentId: string;
  readonly instrumentTitle: string;
  readonly versionNumber: number;
  readonly items: number;
  readonly received: number;
  readonly expected: number;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly version: number;
}

@Injectable()
export class DeploymentReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Before first. Counts only: what is received is looked at in the hall, where no name may stand. */
  async list(eventId: string): Promise<DeploymentRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select d.id, d.phase, d.state, d.instrument_version_id "instrumentVersionId",
              i.id "instrumentId", i.title "instrumentTitle", v.number "versionNumber",
              jsonb_array_length(v.content->'items') items,
              (select count(distinct r.personal_code)::int
                 from responses r join participants p on p.organisation_id = r.organisation_id
                  and p.event_id = r.event_id and p.personal_code = r.personal_code and p.role = 'participant'
                where r.organisation_id = $1 and r.event_id = $2 and r.phase = d.phase) received,
              (select count(*)::int from participants p
                where p.organisation_id = $1 and p.event_id = $2 and p.role = 'participant') expected,
              d.opened_at "openedAt", d.closed_at "closedAt", d.version
         from deployments d
         join instrument_versions v on v.organisation_id = d.organisation_id and v.id = d.instrument_version_id
         join instruments i on i.organisation_id = v.organisation_id and i.id = v.instrument_id
        where d.organisation_id = $1 and d.event_id = $2
        order by d.phase desc`,
      [organisationId, eventId],
    );
  }
}
