import { Injectable } from '@nestjs/common';
import type {
  DeploymentState,
  DutyCode,
  EventKind,
  Identification,
  InstrumentContent,
  LocalisedText,
  ParticipantRole,
  Phase,
  SelfCodeRecipe,
} from '@ikrar/domain';
import { ASKED_PHASES } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';

export interface PublicEventRow {
  readonly title: string;
  readonly kind: EventKind;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly zone: string;
  readonly venueName: string | null;
  readonly organisation: string;
  readonly areaCode: string | null;
  readonly identification: Identification;
  readonly recipe: SelfCodeRecipe | null;
  readonly pledgeTextId: string | null;
  readonly pledgeTitle: string | null;
  readonly pledgeContent: LocalisedText | null;
  readonly pledgeDuties: DutyCode[] | null;
}

export interface PublicPhaseRow {
  readonly phase: Phase;
  readonly wave: number;
  /** By hand. */
  readonly state: DeploymentState;
  readonly presentOnly: boolean;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly deploymentId: string;
  readonly instrumentVersionId: string;
}

export interface OwnStepsRow {
  readonly role: ParticipantRole;
  readonly birthYear: number | null;
  readonly eventYear: number;
  readonly present: boolean;
  readonly received: string[];
  readonly pledged: boolean;
}

/** What the public way shows of one event. Reads as the role "public": the policies hide everything else. */
@Injectable()
export class PublicEventReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async event(eventId: string): Promise<{ event: PublicEventRow; phases: PublicPhaseRow[] } | null> {
    const { manager, organisationId } = this.unitOfWork;
    const [event]: PublicEventRow[] = await manager.query(
      `select e.title, e.kind, e.starts_at "startsAt", e.ends_at "endsAt", e.zone, e.venue_name "venueName",
              o.name organisation, e.area_code "areaCode", t.id "pledgeTextId", t.title "pledgeTitle",
              t.content "pledgeContent", t.duties "pledgeDuties",
              coalesce(i.identification, 'personal_code') identification, i.recipe
         from events e
         join organisations o on o.id = e.organisation_id
         left join event_identifications i on i.organisation_id = e.organisation_id and i.event_id = e.id
         left join pledge_texts t on t.organisation_id = e.organisation_id and t.id = e.pledge_text_id
        where e.organisation_id = $1 and e.id = $2`,
      [organisationId, eventId],
    );
    if (!event) return null;
    const phases: PublicPhaseRow[] = await manager.query(
      `select phase, wave, state, present_only "presentOnly", opens_at "opensAt", closes_at "closesAt",
              id "deploymentId", instrument_version_id "instrumentVersionId"
         from deployments where organisation_id = $1 and event_id = $2 and phase = any ($3::text[])
        order by array_position($3::text[], phase), wave`,
      [organisationId, eventId, ASKED_PHASES],
    );
    return { event, phases };
  }

  async areaNames(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (codes.length === 0) return new Map();
    const rows: { code: string; name: string }[] = await this.unitOfWork.manager.query(
      'select code, name from areas where code = any ($1::text[])',
      [codes],
    );
    return new Map(rows.map((row) => [row.code, row.name]));
  }

  /** Null unless this version is asked at this event. */
  async instrument(eventId: string, versionId: string): Promise<InstrumentContent | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: { content: InstrumentContent }[] = await manager.query(
      `select v.content from instrument_versions v
        where v.organisation_id = $1 and v.id = $3 and exists (select 1 from deployments d
              where d.organisation_id = $1 and d.event_id = $2 and d.instrument_version_id = v.id
                and d.phase = any ($4::text[]))`,
      [organisationId, eventId, versionId, ASKED_PHASES],
    );
    return rows[0]?.content ?? null;
  }

  async ownSteps(eventId: string, personalCode: string, now: Date): Promise<OwnStepsRow | null> {
    const { manager, organisationId } = this.unitOfWork;
    const rows: OwnStepsRow[] = await manager.query(
      `select p.role, p.birth_year "birthYear", p.present_at is not null present,
              extract(year from coalesce(e.starts_at, $4::timestamptz) at time zone e.zone)::int "eventYear",
              array(select distinct r.deployment_id from responses r
                     where r.organisation_id = $1 and r.event_id = $2 and r.personal_code = $3) received,
              exists (select 1 from pledges g
                     where g.organisation_id = $1 and g.event_id = $2 and g.person_id = p.person_id) pledged
         from participants p join events e on e.organisation_id = p.organisation_id and e.id = p.event_id
        where p.organisation_id = $1 and p.event_id = $2 and p.personal_code = $3`,
      [organisationId, eventId, personalCode, now],
    );
    return rows[0] ?? null;
  }
}
