import { Injectable } from '@nestjs/common';
import type { InstrumentContent, ParticipantRole } from '@ikrar/domain';
import { UnitOfWork } from '../platform/database/unit-of-work';

export interface EvaluatedInstrument {
  readonly title: string;
  readonly number: number;
  readonly content: InstrumentContent;
}

export interface EvaluatedResponse {
  readonly id: string;
  readonly phase: 'pre' | 'post';
  readonly personalCode: string;
  readonly role: ParticipantRole;
  readonly receivedAt: Date;
  readonly answers: Record<string, string | number | null>;
}

/** The answers of an event by code: no name is read on the way to a number. */
@Injectable()
export class EventResponsesReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Both phases ask the same version. */
  async instrument(eventId: string): Promise<EvaluatedInstrument | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: EvaluatedInstrument[] = await manager.query(
      `select i.title, v.number, v.content from deployments d
         join instrument_versions v on v.organisation_id = d.organisation_id and v.id = d.instrument_version_id
         join instruments i on i.organisation_id = v.organisation_id and i.id = v.instrument_id
        where d.organisation_id = $1 and d.event_id = $2 and d.phase in ('pre', 'post') order by d.phase desc limit 1`,
      [organisationId, eventId],
    );
    return rows[0] ?? null;
  }

  responses(eventId: string): Promise<EvaluatedResponse[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select r.id, r.phase, r.personal_code "personalCode", p.role, r.received_at "receivedAt", r.answers
         from responses r join participants p on p.organisation_id = r.organisation_id and p.event_id = r.event_id and p.personal_code = r.personal_code
        where r.organisation_id = $1 and r.event_id = $2 and r.phase in ('pre', 'post')`,
      [organisationId, eventId],
    );
  }
}
