import { EVENT_TEMPLATES, TOPIC_TEXTS, ZONES, zoneOfProvince } from '@ikrar/domain';
import type { EventTemplate, EventTemplateCode } from '@ikrar/domain';
import { newId } from '../../platform/database/new-id';
import { problem } from '../../platform/http/problems';
import type { PutEventBody } from './event.dto';
import type { AgendaValues, EventValues, TopicValues } from './events.repository';

export interface EventPlan {
  readonly values: EventValues;
  readonly agenda: readonly AgendaValues[];
  readonly topics: readonly TopicValues[];
}

/** What was sent, and the template wherever nothing was sent. The plan is Indonesian; the team edits it. */
export function planEvent(body: PutEventBody): EventPlan {
  const template = body.template ? EVENT_TEMPLATES[body.template as EventTemplateCode] : null;
  const title = body.title ?? template?.title.id;
  const kind = body.kind ?? template?.kind;
  if (title === undefined || kind === undefined) {
    const missing = [...(title === undefined ? ['title'] : []), ...(kind === undefined ? ['kind'] : [])];
    throw problem('invalid-input', { errors: missing.map((field) => ({ field, code: 'required' })) });
  }
  const areaCode = body.areaCode ?? null;
  const values: EventValues = {
    programId: body.programId,
    title,
    kind,
    template: body.template ?? null,
    methods: body.methods ?? [...(template?.methods ?? [])],
    purpose: orElse(body.purpose, template?.purpose.id),
    learningSummary: orElse(body.learningSummary, template?.learningSummary.id),
    targetGroup: body.targetGroup ?? template?.targetGroup ?? 'other',
    targetAgeMin: orElse(body.targetAgeMin, template?.targetAgeMin),
    targetAgeMax: orElse(body.targetAgeMax, template?.targetAgeMax),
    plannedSize: orElse(body.plannedSize, template?.plannedSize),
    plannedClasses: body.plannedClasses ?? [...(template?.plannedClasses ?? [])],
    institutionId: body.institutionId ?? null,
    venueName: body.venueName ?? null,
    areaCode,
    startsAt: body.startsAt ? new Date(body.startsAt) : null,
    endsAt: body.endsAt ? new Date(body.endsAt) : null,
    zone: body.zone ?? (areaCode ? zoneOfProvince(areaCode) : null) ?? ZONES[0],
    pledgeTextId: null,
  };
  return {
    values,
    agenda: body.agenda ?? agendaOf(template),
    topics: body.topics ?? topicsOf(template),
  };
}

function orElse<T>(sent: T | null | undefined, template: T | null | undefined): T | null {
  return sent === undefined ? (template ?? null) : sent;
}

function agendaOf(template: EventTemplate | null): AgendaValues[] {
  return (template?.agenda ?? []).map(({ stage, title, minutes, topics }) => ({
    id: newId(),
    stage,
    title: title.id,
    minutes,
    personIds: [],
    topics: [...topics],
  }));
}

function topicsOf(template: EventTemplate | null): TopicValues[] {
  return (template?.topics ?? []).map((topic) => ({
    id: newId(),
    topic,
    aspect: TOPIC_TEXTS[topic].aspect.id,
    explanation: TOPIC_TEXTS[topic].explanation.id,
    minutes: null,
    covered: null,
  }));
}
