import { Injectable } from '@nestjs/common';
import { deploymentStateAt, PHASES } from '@ikrar/domain';
import type { DeploymentState, Phase } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { DeploymentDetail } from './deployment.dto';

interface DeploymentRow {
  readonly id: string;
  readonly phase: Phase;
  readonly wave: number;
  /** By hand. */
  readonly state: DeploymentState;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly presentOnly: boolean;
  readonly instrumentVersionId: string;
  readonly instrumentId: string;
  readonly instrumentTitle: string;
  readonly versionNumber: number;
  readonly items: number;
  readonly received: number;
  readonly late: number;
  readonly expected: number;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly version: number;
}

/** A participant who answered twice was received once; without personal codes nobody can tell. */
const RECEIVED = `case
  when d.phase <> 'observation' and coalesce((select i.identification from event_identifications i
         where i.organisation_id = $1 and i.event_id = $2), 'personal_code') = 'personal_code'
  then (select count(distinct r.personal_code)::int
          from responses r join participants p on p.organisation_id = r.organisation_id
           and p.event_id = r.event_id and p.personal_code = r.personal_code and p.role = 'participant'
         where r.organisation_id = $1 and r.event_id = $2 and r.deployment_id = d.id)
  else (select count(*)::int from responses r
         where r.organisation_id = $1 and r.event_id = $2 and r.deployment_id = d.id) end`;

const LATE = `(select count(*)::int from responses r
         where r.organisation_id = $1 and r.event_id = $2 and r.deployment_id = d.id and r.late)`;

@Injectable()
export class DeploymentReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** In the order in which they are asked. Counts only: they are looked at in the hall, where no name may stand. */
  async list(eventId: string, now: Date): Promise<DeploymentDetail[]> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: DeploymentRow[] = await manager.query(
      `select d.id, d.phase, d.wave, d.state, d.opens_at "opensAt", d.closes_at "closesAt",
              d.present_only "presentOnly", d.instrument_version_id "instrumentVersionId",
              i.id "instrumentId", i.title "instrumentTitle", v.number "versionNumber",
              jsonb_array_length(v.content->'items') items, ${RECEIVED} received, ${LATE} late,
              case when d.phase = 'observation' then 0 else (select count(*)::int from participants p
                where p.organisation_id = $1 and p.event_id = $2 and p.role = 'participant') end expected,
              d.opened_at "openedAt", d.closed_at "closedAt", d.version
         from deployments d
         join instrument_versions v on v.organisation_id = d.organisation_id and v.id = d.instrument_version_id
         join instruments i on i.organisation_id = v.organisation_id and i.id = v.instrument_id
        where d.organisation_id = $1 and d.event_id = $2
        order by array_position($3::text[], d.phase), d.wave`,
      [organisationId, eventId, PHASES],
    );
    return rows.map((row) => toDeploymentDetail(row, now));
  }
}

function toDeploymentDetail(row: DeploymentRow, now: Date): DeploymentDetail {
  const state = deploymentStateAt(row, now);
  const opened = row.openedAt ?? (state === 'planned' ? null : row.opensAt);
  const closed = state === 'closed' ? (row.closedAt ?? row.closesAt) : null;
  return {
    ...row,
    state,
    opensAt: written(row.opensAt),
    closesAt: written(row.closesAt),
    openedAt: written(opened),
    closedAt: written(closed),
  };
}

function written(moment: Date | null): string | null {
  return moment?.toISOString() ?? null;
}
