import { Injectable } from '@nestjs/common';
import { MEASURED_PHASES } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface MatchableWave {
  readonly id: string;
  readonly phase: (typeof MEASURED_PHASES)[number];
}

export interface SelfCodedRow {
  readonly id: string;
  readonly deploymentId: string;
  readonly selfCode: string | null;
}

export interface PartedRow {
  readonly id: string;
  readonly eventId: string;
  readonly earlierResponseId: string;
  readonly laterResponseId: string;
}

@Injectable()
export class MatchRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** In the order in which they are asked. */
  waves(eventId: string): Promise<MatchableWave[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select id, phase from deployments where organisation_id = $1 and event_id = $2 and phase = any ($3::text[])
        order by array_position($3::text[], phase), wave`,
      [organisationId, eventId, MEASURED_PHASES],
    );
  }

  /** Nothing where the event knows people in another way. */
  sheets(eventId: string): Promise<SelfCodedRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select r.id, r.deployment_id "deploymentId", r.self_code "selfCode" from responses r
        where r.organisation_id = $1 and r.event_id = $2 and r.phase = any ($3::text[])
          and exists (select 1 from event_identifications i
                where i.organisation_id = $1 and i.event_id = $2 and i.identification = 'self_code')`,
      [organisationId, eventId, MEASURED_PHASES],
    );
  }

  parted(eventId: string): Promise<PartedRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(`${PARTED} where organisation_id = $1 and event_id = $2 order by parted_at, id`, [
      organisationId,
      eventId,
    ]);
  }

  async find(id: string): Promise<PartedRow | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: PartedRow[] = await manager.query(`${PARTED} where organisation_id = $1 and id = $2`, [
      organisationId,
      id,
    ]);
    return rows[0] ?? null;
  }

  /** False when somebody parted the two meanwhile. */
  async part({ id, eventId, earlierResponseId, laterResponseId }: PartedRow, now: Date): Promise<boolean> {
    const { manager, organisationId, actor } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `insert into parted_matches (organisation_id, id, event_id, earlier_response_id, later_response_id, parted_by, parted_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
      [organisationId, id, eventId, earlierResponseId, laterResponseId, actor.userId, now],
    );
    return rows.length === 1;
  }

  /** False when there is no such row. */
  async rejoin(eventId: string, id: string): Promise<boolean> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: unknown[] = await manager.query(
      `with gone as (delete from parted_matches where organisation_id = $1 and event_id = $2 and id = $3 returning id)
       select id from gone`,
      [organisationId, eventId, id],
    );
    return rows.length === 1;
  }
}

const PARTED = `select id, event_id "eventId", earlier_response_id "earlierResponseId", later_response_id "laterResponseId"
                  from parted_matches`;
