import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface InstitutionCounts {
  readonly events: number;
  readonly participations: number;
}

export interface ImpactResponse {
  readonly eventId: string;
  readonly id: string;
  readonly phase: 'pre' | 'post';
  readonly personalCode: string;
  readonly receivedAt: Date;
  readonly score: number;
  readonly maxScore: number;
}

/** The whole organisation, nameless: events held, people present, answers by code. */
@Injectable()
export class InstitutionImpactReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async counts(): Promise<InstitutionCounts> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: InstitutionCounts[] = await manager.query(
      `select (select count(*)::int from events where organisation_id = $1 and state in ('held', 'evaluated', 'reported')) events,
              (select count(*)::int from participants where organisation_id = $1 and role = 'participant' and present_at is not null) participations`,
      [organisationId],
    );
    return rows[0] ?? { events: 0, participations: 0 };
  }

  responses(): Promise<ImpactResponse[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select r.event_id "eventId", r.id, r.phase, r.personal_code "personalCode", r.received_at "receivedAt", r.score, r.max_score "maxScore"
         from responses r join participants p on p.organisation_id = r.organisation_id and p.event_id = r.event_id and p.personal_code = r.personal_code
        where r.organisation_id = $1 and p.role = 'participant'`,
      [organisationId],
    );
  }
}
