import { Injectable } from '@nestjs/common';
import type { Answers, Identification, InstrumentContent, Phase, ResponseSource } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface KeyableDeployment {
  readonly id: string;
  readonly phase: Phase;
  readonly instrumentVersionId: string;
  readonly content: InstrumentContent;
  readonly identification: Identification;
}

export interface EntryRow {
  readonly personalCode: string | null;
  readonly selfCode: string | null;
  readonly spare: number | null;
  readonly className: string | null;
  readonly responseId: string | null;
  readonly source: ResponseSource | null;
  readonly receivedAt: Date | null;
  readonly enteredBy: string | null;
  readonly answers: Answers | null;
  readonly second: {
    readonly id: string;
    readonly answers: Answers;
    readonly enteredBy: string;
    readonly settledAt: string | null;
  } | null;
}

/** What the keying grid shows: codes and numbers, no name. */
@Injectable()
export class EntriesReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async deployment(eventId: string, deploymentId: string): Promise<KeyableDeployment | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: KeyableDeployment[] = await manager.query(
      `select d.id, d.phase, d.instrument_version_id "instrumentVersionId", v.content,
              coalesce(i.identification, 'personal_code') identification
         from deployments d
         join instrument_versions v on v.organisation_id = d.organisation_id and v.id = d.instrument_version_id
         left join event_identifications i on i.organisation_id = d.organisation_id and i.event_id = d.event_id
        where d.organisation_id = $1 and d.event_id = $2 and d.id = $3 and d.phase <> 'observation'`,
      [organisationId, eventId, deploymentId],
    );
    return rows[0] ?? null;
  }

  /** Everybody on the roster with what counts of theirs, then the sheets that belong to nobody on it. */
  async list(eventId: string, deploymentId: string): Promise<EntryRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `with counting as (
         select distinct on (coalesce(r.personal_code, r.id::text)) r.*
           from responses r
          where r.organisation_id = $1 and r.event_id = $2 and r.deployment_id = $3
          order by coalesce(r.personal_code, r.id::text), r.received_at desc, r.id desc)
       select coalesce(p.personal_code, r.personal_code) "personalCode", r.self_code "selfCode", r.spare,
              p.class_name "className", r.id "responseId", r.source, r.received_at "receivedAt",
              r.entered_by "enteredBy", r.answers,
              case when s.id is not null then jsonb_build_object(
                'id', s.id, 'answers', s.answers, 'enteredBy', s.entered_by, 'settledAt', s.settled_at) end "second"
         from (select * from participants
                where organisation_id = $1 and event_id = $2 and role = 'participant') p
         full join (select * from counting) r on r.personal_code = p.personal_code
         left join second_entries s on s.organisation_id = $1 and s.response_id = r.id
        where r.id is null or r.personal_code is not null or r.source = 'keyed'
        order by p.class_name nulls last, coalesce(p.personal_code, r.personal_code) nulls last, r.spare nulls last, r.id`,
      [organisationId, eventId, deploymentId],
    );
  }
}
