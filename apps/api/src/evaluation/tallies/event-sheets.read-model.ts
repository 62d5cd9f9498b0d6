import { Injectable } from '@nestjs/common';
import { MEASURED_PHASES } from '@ikrar/domain';
import type { Answers, Identification, ParticipantRole, PartedPair, Sex } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { AskedWave, DeclaredEquivalence } from './counted-design';

export interface CountedEventFacts {
  readonly startsAt: Date | null;
  readonly zone: string;
  readonly institution: string | null;
  readonly identification: Identification;
}

export interface SheetRow {
  readonly id: string;
  readonly deploymentId: string;
  readonly personalCode: string | null;
  readonly selfCode: string | null;
  readonly receivedAt: Date;
  readonly answers: Answers;
  /** Null where nobody of the roster is known to have answered. */
  readonly role: ParticipantRole | null;
  readonly sex: Sex | null;
  readonly birthYear: number | null;
  readonly className: string | null;
  readonly represents: string | null;
  readonly areaCode: string | null;
}

/** People whose sheets are looked for at once, and sheets that are read at once: nobody shall wait for either. */
const PEOPLE = 500;
const SHEETS = 250;

/** The answers of an event by code or by none: no name is read on the way to a number. */
@Injectable()
export class EventSheetsReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async facts(eventId: string): Promise<CountedEventFacts | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: CountedEventFacts[] = await manager.query(
      `select e.starts_at "startsAt", e.zone, i.name institution, coalesce(k.identification, 'personal_code') identification
         from events e
         left join institutions i on i.organisation_id = e.organisation_id and i.id = e.institution_id
         left join event_identifications k on k.organisation_id = e.organisation_id and k.event_id = e.id
        where e.organisation_id = $1 and e.id = $2`,
      [organisationId, eventId],
    );
    return rows[0] ?? null;
  }

  /** In the order in which they are asked; what is not measured is not there. */
  waves(eventId: string): Promise<AskedWave[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select d.id "deploymentId", d.phase, d.wave, v.id "instrumentVersionId", v.content
         from deployments d
         join instrument_versions v on v.organisation_id = d.organisation_id and v.id = d.instrument_version_id
        where d.organisation_id = $1 and d.event_id = $2 and d.phase = any ($3::text[])
        order by array_position($3::text[], d.phase), d.wave`,
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

  /** What is declared between versions of before and after, in whichever order the two were written. */
  async equivalence(versionIds: readonly string[]): Promise<DeclaredEquivalence | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: DeclaredEquivalence[] = await manager.query(
      `select earlier_version_id "earlierVersionId", later_version_id "laterVersionId", items from version_equivalences
        where organisation_id = $1 and earlier_version_id = any ($2::uuid[]) and later_version_id = any ($2::uuid[])`,
      [organisationId, versionIds],
    );
    return rows[0] ?? null;
  }

  /** The sheets of people with a personal code, person after person, along two indexes. */
  async *ofPeople(eventId: string, deploymentIds: readonly string[]): AsyncGenerator<SheetRow[]> {
    const { manager, organisationId } = this.unitOfWork;
    for (let last = ''; ;) {
      const codes: { code: string }[] = await manager.query(
        `select personal_code code from participants
          where organisation_id = $1 and event_id = $2 and personal_code > $3 order by personal_code limit ${PEOPLE}`,
        [organisationId, eventId, last],
      );
      const until = codes.at(-1)?.code;
      if (until === undefined) return;
      yield* this.fetched(
        `select ${COLUMNS}, p.role, p.sex, p.birth_year "birthYear", p.class_name "className", p.represents,
                p.area_code "areaCode"
           from responses r
           join participants p on p.organisation_id = r.organisation_id and p.event_id = r.event_id
            and p.personal_code = r.personal_code
          where r.organisation_id = $1 and r.event_id = $2 and r.deployment_id = any ($3::uuid[])
            and r.personal_code > $4 and r.personal_code <= $5 order by r.personal_code`,
        [organisationId, eventId, deploymentIds, last, until],
      );
      last = until;
    }
  }

  /** Sheets without a personal code. */
  ofNobody(eventId: string, deploymentIds: readonly string[]): AsyncGenerator<SheetRow[]> {
    return this.fetched(
      `select ${COLUMNS}, null role, null sex, null "birthYear", null "className", null represents, null "areaCode"
         from responses r
        where r.organisation_id = $1 and r.event_id = $2 and r.deployment_id = any ($3::uuid[])
          and r.personal_code is null`,
      [this.unitOfWork.organisationId, eventId, deploymentIds],
    );
  }

  /** By a cursor, so that neither PostgreSQL nor Node ever holds all of them. */
  private async *fetched(select: string, values: readonly unknown[]): AsyncGenerator<SheetRow[]> {
    const { manager } = this.unitOfWork;
    await manager.query(`declare counted no scroll cursor for ${select}`, [...values]);
    for (;;) {
      const rows: SheetRow[] = await manager.query(`fetch ${SHEETS} from counted`);
      if (rows.length > 0) yield rows;
      if (rows.length < SHEETS) break;
    }
    await manager.query('close counted');
  }
}

const COLUMNS = `r.id, r.deployment_id "deploymentId", r.personal_code "personalCode", r.self_code "selfCode",
  r.received_at "receivedAt", r.answers`;
