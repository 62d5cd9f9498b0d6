import { Injectable } from '@nestjs/common';
import { HELD_STATES } from '@ikrar/domain';
import type { Identification, PartedPair } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface InstitutionCounts {
  readonly events: number;
  readonly participations: number;
}

export interface ImpactResponse {
  readonly eventId: string;
  readonly id: string;
  readonly phase: 'pre' | 'post';
  readonly instrumentVersionId: string;
  readonly identification: Identification;
  readonly personalCode: string | null;
  readonly selfCode: string | null;
  readonly receivedAt: Date;
  readonly score: number;
  readonly maxScore: number;
}

/**
 * The whole organisation, nameless: events held, people present there, answers given there by code. An answer
 * counts whether or not somebody marked its giver present, as on the event's own page (docs/statistics.md).
 */
@Injectable()
export class InstitutionImpactReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async counts(): Promise<InstitutionCounts> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: InstitutionCounts[] = await manager.query(
      `select (select count(*)::int from events where organisation_id = $1 and state = any ($2)) events,
              (select count(*)::int from participants p join events e on e.organisation_id = p.organisation_id and e.id = p.event_id
                where p.organisation_id = $1 and e.state = any ($2) and p.role = 'participant' and p.present_at is not null) participations`,
      [organisationId, HELD_STATES],
    );
    return rows[0] ?? { events: 0, participations: 0 };
  }

  /** Before and after; what nobody of the roster answered is in the sample, for nobody is known to be outside it. */
  responses(): Promise<ImpactResponse[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select r.event_id "eventId", r.id, r.phase, d.instrument_version_id "instrumentVersionId",
              coalesce(i.identification, 'personal_code') identification, r.personal_code "personalCode",
              r.self_code "selfCode", r.received_at "receivedAt", r.score, r.max_score "maxScore"
         from responses r
         join events e on e.organisation_id = r.organisation_id and e.id = r.event_id
         join deployments d on d.organisation_id = r.organisation_id and d.id = r.deployment_id
         left join event_identifications i on i.organisation_id = r.organisation_id and i.event_id = r.event_id
         left join participants p on p.organisation_id = r.organisation_id and p.event_id = r.event_id and p.personal_code = r.personal_code
        where r.organisation_id = $1 and e.state = any ($2) and r.phase in ('pre', 'post')
          and (r.personal_code is null or p.role = 'participant')`,
      [organisationId, HELD_STATES],
    );
  }

  /** Pairs of self-made codes that the teams took apart; ids of responses are the organisation's own. */
  parted(): Promise<PartedPair[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select earlier_response_id "before", later_response_id "after" from parted_matches where organisation_id = $1`,
      [organisationId],
    );
  }
}
