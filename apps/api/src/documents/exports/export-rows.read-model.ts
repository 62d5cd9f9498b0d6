import { Injectable } from '@nestjs/common';
import type {
  AnalysedWave,
  Answers,
  DeclaredItems,
  Identification,
  PartedPair,
  ResponseSource,
  Sex,
} from '@ikrar/domain';
import { PHASES } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface ExportRowOfResponse {
  readonly id: string;
  readonly deploymentId: string;
  readonly personalCode: string | null;
  readonly selfCode: string | null;
  readonly answers: Answers;
  readonly score: number;
  readonly maxScore: number;
  readonly source: ResponseSource;
  readonly late: boolean;
  /** The venue's time, as it is written. */
  readonly receivedAt: string;
  readonly className: string | null;
  readonly sex: Sex | null;
  readonly birthYear: number | null;
  /** Only where names were asked for. */
  readonly fullName: string | null;
}

/** What pairs sheets without a personal code. */
export interface CodelessSheet {
  readonly id: string;
  readonly phase: string;
  readonly selfCode: string | null;
  readonly receivedAt: Date;
}

const BATCH = 2000;
const OF_EVENT = `r.organisation_id = $1 and r.event_id = $2 and r.phase <> 'observation'`;

@Injectable()
export class ExportRowsReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  waves(eventId: string): Promise<AnalysedWave[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select d.id "deploymentId", d.phase, d.wave, v.id "instrumentVersionId", v.content
         from deployments d
         join instrument_versions v on v.organisation_id = d.organisation_id and v.id = d.instrument_version_id
        where d.organisation_id = $1 and d.event_id = $2 and d.phase <> 'observation'
        order by array_position($3::text[], d.phase), d.wave`,
      [organisationId, eventId, [...PHASES]],
    );
  }

  /** What is declared to ask the same in two of the versions. */
  async declared(versionIds: readonly string[]): Promise<DeclaredItems | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: DeclaredItems[] = await manager.query(
      `select earlier_version_id "earlierVersionId", later_version_id "laterVersionId", items from version_equivalences
        where organisation_id = $1 and earlier_version_id = any ($2::uuid[]) and later_version_id = any ($2::uuid[])`,
      [organisationId, versionIds],
    );
    return rows[0] ?? null;
  }

  async facts(eventId: string): Promise<{
    readonly identification: Identification;
    readonly responses: number;
    readonly year: number;
    readonly zone: string;
  }> {
    const { manager, organisationId } = this.unitOfWork;
    const [facts]: { identification: Identification; responses: number; year: number; zone: string }[] =
      await manager.query(
        `select coalesce(i.identification, 'personal_code') identification,
              extract(year from coalesce(e.starts_at, e.created_at) at time zone e.zone)::int "year", e.zone,
              (select count(*)::int from responses r where ${OF_EVENT}) responses
         from events e
         left join event_identifications i on i.organisation_id = e.organisation_id and i.event_id = e.id
        where e.organisation_id = $1 and e.id = $2`,
        [organisationId, eventId],
      );
    if (!facts) throw new Error(`Event ${eventId} is gone`);
    return facts;
  }

  codelessSheets(eventId: string): Promise<CodelessSheet[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select r.id, r.phase, r.self_code "selfCode", r.received_at "receivedAt" from responses r
        where ${OF_EVENT} and r.personal_code is null`,
      [organisationId, eventId],
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

  /**
   * The responses of participants, person by person and in the order received, a batch at a time: a cursor, so that
   * neither PostgreSQL nor Node ever holds all of them. PostgreSQL reads the next batch while the one before is
   * written. Inside one transaction.
   */
  async *responses(eventId: string, names: boolean, zone: string): AsyncGenerator<ExportRowOfResponse[]> {
    const { manager, organisationId } = this.unitOfWork;
    await manager.query(
      `declare exported no scroll cursor for
       select r.id, r.deployment_id "deploymentId", r.personal_code "personalCode", r.self_code "selfCode", r.answers,
              r.score, r.max_score "maxScore", r.source, r.late,
              to_char(r.received_at at time zone $3, 'YYYY-MM-DD HH24:MI:SS') "receivedAt",
              p.class_name "className", p.sex, p.birth_year "birthYear",
              ${names ? 'n.full_name' : 'null::text'} "fullName"
         from responses r
         left join participants p on p.organisation_id = r.organisation_id and p.event_id = r.event_id
          and p.personal_code = r.personal_code
         ${names ? 'left join people n on n.organisation_id = p.organisation_id and n.id = p.person_id' : ''}
        where ${OF_EVENT} and (p.role = 'participant' or r.personal_code is null)
        order by r.personal_code nulls last, r.received_at, r.id`,
      [organisationId, eventId, zone],
    );
    const fetch = (): Promise<ExportRowOfResponse[]> => manager.query(`fetch ${BATCH} from exported`);
    let batch = await fetch();
    while (batch.length > 0) {
      const following = Promise.allSettled([fetch()]);
      yield batch;
      const [fetched] = await following;
      if (fetched.status === 'rejected') throw fetched.reason;
      batch = fetched.value;
    }
    await manager.query('close exported');
  }
}
