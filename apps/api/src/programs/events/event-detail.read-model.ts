import { Injectable } from '@nestjs/common';
import { deploymentStateAt } from '@ikrar/domain';
import type { DeploymentState, DeploymentWindow, Phase } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { visibleEvents } from '../row-scope';
import type { EventEntity } from './event.entity';
import type { AgendaValues, TopicValues } from './events.repository';

export interface EventRow extends Omit<EventEntity, 'organisationId' | 'createdAt' | 'updatedAt'> {
  readonly programTitle: string;
  readonly institutionName: string | null;
  readonly areaName: string | null;
  readonly agenda: AgendaValues[];
  readonly topics: TopicValues[];
}

/** Counts around an event: nobody's name, nobody's answer. */
export interface EventCounts {
  readonly registered: number;
  readonly othersPresent: number;
  readonly responses: number;
  readonly pre: DeploymentState | null;
  readonly post: DeploymentState | null;
  readonly leads: number;
  readonly noteTakers: number;
}

export interface PresentParticipant {
  readonly className: string | null;
  readonly birthYear: number | null;
}

@Injectable()
export class EventDetailReadModel {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async find(id: string): Promise<EventRow | null> {
    const { actor, manager, organisationId } = this.unitOfWork;
    const values: unknown[] = [organisationId, id];
    const rows: EventRow[] = await manager.query(
      `select e.id, e.program_id "programId", p.title "programTitle", e.title, e.kind, e.template, e.methods,
              e.purpose, e.learning_summary "learningSummary", e.target_group "targetGroup",
              e.target_age_min "targetAgeMin", e.target_age_max "targetAgeMax", e.planned_size "plannedSize",
              e.planned_classes "plannedClasses", e.institution_id "institutionId", i.name "institutionName",
              e.venue_name "venueName", e.area_code "areaCode", a.name "areaName", e.starts_at "startsAt",
              e.ends_at "endsAt", e.zone, e.state, e.join_code "joinCode", e.owner_id "ownerId",
              e.pledge_text_id "pledgeTextId", e.version,
              coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'stage', g.stage, 'title', g.title,
                          'minutes', g.minutes, 'personIds', g.person_ids, 'topics', g.topics) order by g.position)
                 from agenda_items g where g.organisation_id = e.organisation_id and g.event_id = e.id), '[]') agenda,
              coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'topic', t.topic, 'aspect', t.aspect,
                          'explanation', t.explanation, 'minutes', t.minutes, 'covered', t.covered) order by t.position)
                 from event_topics t where t.organisation_id = e.organisation_id and t.event_id = e.id), '[]') topics
         from events e
         join programs p on p.organisation_id = e.organisation_id and p.id = e.program_id
         left join institutions i on i.organisation_id = e.organisation_id and i.id = e.institution_id
         left join areas a on a.code = e.area_code
        where e.organisation_id = $1 and e.id = $2 and ${visibleEvents(actor, 'e', values)}`,
      values,
    );
    return rows[0] ?? null;
  }

  async counts(id: string, now: Date): Promise<EventCounts> {
    const { manager, organisationId } = this.unitOfWork;
    const [row]: Omit<EventCounts, 'pre' | 'post'>[] = await manager.query(
      `select (select count(*)::int from participants
                where organisation_id = $1 and event_id = $2 and role = 'participant') registered,
              (select count(*)::int from participants
                where organisation_id = $1 and event_id = $2 and role <> 'participant'
                  and present_at is not null) "othersPresent",
              (select count(*)::int from responses where organisation_id = $1 and event_id = $2) responses,
              (select count(*)::int from event_members
                where organisation_id = $1 and event_id = $2 and role = 'lead') leads,
              (select count(*)::int from event_members
                where organisation_id = $1 and event_id = $2 and role = 'note_taker') "noteTakers"`,
      [organisationId, id],
    );
    if (!row) throw new Error('counts always give one row');
    const asked: (DeploymentWindow & { phase: Phase })[] = await manager.query(
      `select phase, state, opens_at "opensAt", closes_at "closesAt" from deployments
        where organisation_id = $1 and event_id = $2 and phase in ('pre', 'post')`,
      [organisationId, id],
    );
    const stateOf = (phase: Phase): DeploymentState | null => {
      const found = asked.find((one) => one.phase === phase);
      return found ? deploymentStateAt(found, now) : null;
    };
    return { ...row, pre: stateOf('pre'), post: stateOf('post') };
  }

  present(id: string): Promise<PresentParticipant[]> {
    const { manager, organisationId } = this.unitOfWork;
    return manager.query(
      `select class_name "className", birth_year "birthYear" from participants
        where organisation_id = $1 and event_id = $2 and role = 'participant' and present_at is not null`,
      [organisationId, id],
    );
  }
}
