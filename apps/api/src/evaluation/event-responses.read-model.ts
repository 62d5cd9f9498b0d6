import { Injectable } from '@nestjs/common';
import { MEASURED_PHASES } from '@ikrar/domain';
import type { Answers, InstrumentContent, ItemEquivalence, ParticipantRole, PartedPair } from '@ikrar/domain';
import { UnitOfWork } from '../platform/database/unit-of-work';

export type MeasuredPhase = (typeof MEASURED_PHASES)[number];

/** A wave of the event and what it asked. */
export interface EvaluatedWave {
  readonly deploymentId: string;
  readonly phase: MeasuredPhase;
  readonly wave: number;
  readonly instrumentVersionId: string;
  readonly title: string;
  readonly number: number;
  readonly content: InstrumentContent;
}

export interface EvaluatedResponse {
  readonly id: string;
  readonly deploymentId: string;
  readonly phase: MeasuredPhase;
  readonly personalCode: string | null;
  readonly selfCode: string | null;
  /** Null where nobody of the roster is known to have answered. */
  readonly role: ParticipantRole | null;
  readonly receivedAt: Date;
  readonly answers: Answers;
}

export interface DeclaredEquivalence {
  readonly earlierVersionId: string;
  readonly laterVersionId: string;
  readonly items: readonly ItemEquivalence[];
}

/** The answers of an event by code or by none: no name is read on the way to a number. */
@Injectable()
export class EventResponsesReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** In the order in which they are asked; what is not measured is not there. */
  waves(eventId: string): Promise<EvaluatedWave[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select d.id "deploymentId", d.phase, d.wave, v.id "instrumentVersionId", i.title, v.number, v.content
         from deployments d
         join instrument_versions v on v.organisation_id = d.organisation_id and v.id = d.instrument_version_id
         join instruments i on i.organisation_id = v.organisation_id and i.id = v.instrument_id
        where d.organisation_id = $1 and d.event_id = $2 and d.phase = any ($3::text[])
        order by array_position($3::text[], d.phase), d.wave`,
      [organisationId, eventId, MEASURED_PHASES],
    );
  }

  responses(eventId: string): Promise<EvaluatedResponse[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select r.id, r.deployment_id "deploymentId", r.phase, r.personal_code "personalCode", r.self_code "selfCode",
              p.role, r.received_at "receivedAt", r.answers
         from responses r
         left join participants p on p.organisation_id = r.organisation_id and p.event_id = r.event_id
          and p.personal_code = r.personal_code
        where r.organisation_id = $1 and r.event_id = $2 and r.phase = any ($3::text[])`,
      [organisationId, eventId, MEASURED_PHASES],
    );
  }

  parted(eventId: string): Promise<PartedPair[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select earlier_response_id "before", later_response_id "after" from parted_matches
        where organisation_id = $1 and event_id = $2`,
      [organisationId, eventId],
    );
  }

  /** In whichever order the two were written. */
  async equivalence(versionId: string, otherId: string): Promise<DeclaredEquivalence | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: DeclaredEquivalence[] = await manager.query(
      `select earlier_version_id "earlierVersionId", later_version_id "laterVersionId", items from version_equivalences
        where organisation_id = $1 and earlier_version_id = any ($2::uuid[]) and later_version_id = any ($2::uuid[])`,
      [organisationId, [versionId, otherId]],
    );
    return rows[0] ?? null;
  }
}
