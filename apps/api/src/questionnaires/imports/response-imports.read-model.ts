import { Injectable } from '@nestjs/common';
import type { InstrumentContent, Phase, ResponseMapping } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface AskedPhase {
  readonly deploymentId: string;
  readonly phase: Phase;
  readonly wave: number;
  readonly instrumentVersionId: string;
  readonly content: InstrumentContent;
}

export interface AnsweredPhase {
  readonly deploymentId: string;
  readonly code: string;
}

export interface RosterName {
  readonly personalCode: string;
  readonly fullName: string;
}

/** What an import must know of its event. */
@Injectable()
export class ResponseImportsReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Without what the team observes itself. */
  phases(eventId: string): Promise<AskedPhase[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select d.id "deploymentId", d.phase, d.wave, d.instrument_version_id "instrumentVersionId", v.content
         from deployments d
         join instrument_versions v on v.organisation_id = d.organisation_id and v.id = d.instrument_version_id
        where d.organisation_id = $1 and d.event_id = $2 and d.phase <> 'observation'
        order by array_position(array['pre', 'post', 'follow_up', 'feedback'], d.phase), d.wave`,
      [organisationId, eventId],
    );
  }

  roster(eventId: string): Promise<RosterName[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select p.personal_code "personalCode", q.full_name "fullName"
         from participants p join people q on q.organisation_id = p.organisation_id and q.id = p.person_id
        where p.organisation_id = $1 and p.event_id = $2`,
      [organisationId, eventId],
    );
  }

  answered(eventId: string): Promise<AnsweredPhase[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select distinct deployment_id "deploymentId", coalesce(personal_code, self_code) code from responses
        where organisation_id = $1 and event_id = $2 and coalesce(personal_code, self_code) is not null`,
      [organisationId, eventId],
    );
  }

  async importedRows(eventId: string): Promise<Set<string>> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { digest: string }[] = await manager.query(
      `select encode(body_hash, 'hex') digest from responses
        where organisation_id = $1 and event_id = $2 and import_id is not null`,
      [organisationId, eventId],
    );
    return new Set(rows.map(({ digest }) => digest));
  }

  /** What the last file of this form was read by; one that was undone tells least. */
  async remembered(headerHash: Buffer): Promise<ResponseMapping | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { mapping: ResponseMapping }[] = await manager.query(
      `select mapping from response_imports where organisation_id = $1 and header_hash = $2
        order by undone_at is not null, imported_at desc, id desc limit 1`,
      [organisationId, headerHash],
    );
    return rows[0]?.mapping ?? null;
  }
}
