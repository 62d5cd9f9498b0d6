import { Injectable } from '@nestjs/common';
import { MEASURED_PHASES } from '@ikrar/domain';
import type { DeploymentWindow, InstrumentContent } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { AreaName } from './event-results.dto';

export type MeasuredPhase = (typeof MEASURED_PHASES)[number];

/** A wave and the version it asks. */
export interface WaveRow extends DeploymentWindow {
  readonly phase: MeasuredPhase;
  readonly wave: number;
  readonly versionId: string;
}

export interface VersionRow {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly content: InstrumentContent;
}

/** How many there were on the way to a sheet, and from it to a pledge. */
export interface ReachCounts {
  readonly planned: number | null;
  readonly registered: number;
  readonly present: number;
  readonly pledged: number;
}

/** What stands around the figures of an event: words and counts, nobody's name and nobody's answer. */
@Injectable()
export class ResultFactsReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** In the order in which they are asked; what is not measured is not there. */
  waves(eventId: string): Promise<WaveRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select phase, wave, instrument_version_id "versionId", state, opens_at "opensAt", closes_at "closesAt"
         from deployments
        where organisation_id = $1 and event_id = $2 and phase = any ($3::text[])
        order by array_position($3::text[], phase), wave`,
      [organisationId, eventId, MEASURED_PHASES],
    );
  }

  versions(ids: readonly string[]): Promise<VersionRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select v.id, i.title, v.number, v.content
         from instrument_versions v
         join instruments i on i.organisation_id = v.organisation_id and i.id = v.instrument_id
        where v.organisation_id = $1 and v.id = any ($2::uuid[])
        order by array_position($2::uuid[], v.id)`,
      [organisationId, ids],
    );
  }

  async reach(eventId: string): Promise<ReachCounts> {
    const { manager, organisationId } = this.unitOfWork;
    const [row]: ReachCounts[] = await manager.query(
      `select e.planned_size planned, p.registered, p.present,
              (select count(*)::int from pledges g
                 join participants q on q.organisation_id = $1 and q.event_id = $2 and q.person_id = g.person_id
                where g.organisation_id = $1 and g.event_id = $2 and g.status <> 'withdrawn'
                  and q.role = 'participant') pledged
         from events e,
              lateral (select count(*)::int registered, count(present_at)::int present from participants
                        where organisation_id = $1 and event_id = $2 and role = 'participant') p
        where e.organisation_id = $1 and e.id = $2`,
      [organisationId, eventId],
    );
    if (!row) throw new Error('The event was there a moment ago');
    return row;
  }

  areaNames(codes: readonly string[]): Promise<AreaName[]> {
    return this.unitOfWork.manager.query(
      'select code, name from areas where code = any ($1::text[]) order by code',
      [codes],
    );
  }
}
