import type { LocalisedText } from '../text';
import type { EventKind, Method, Stage, TargetGroup } from './event-lists';
import { PUBLIC_DISCUSSION_TEMPLATE } from './public-discussion-template';
import { SCHOOL_TEMPLATE } from './school-template';
import type { Topic } from './topics';

export const EVENT_TEMPLATE_CODES = ['school', 'public_discussion'] as const;
export type EventTemplateCode = (typeof EVENT_TEMPLATE_CODES)[number];

export type PlannedClass = { readonly className: string; readonly planned: number };

export type TemplateAgendaItem = {
  readonly stage: Stage;
  readonly title: LocalisedText;
  readonly minutes: number;
  readonly topics: readonly Topic[];
};

/** What a new event is filled with; everything can be changed afterwards. */
export type EventTemplate = {
  readonly code: EventTemplateCode;
  readonly label: LocalisedText;
  readonly kind: EventKind;
  readonly title: LocalisedText;
  readonly methods: readonly Method[];
  readonly purpose: LocalisedText;
  readonly learningSummary: LocalisedText;
  readonly targetGroup: TargetGroup;
  readonly targetAgeMin: number | null;
  readonly targetAgeMax: number | null;
  readonly plannedSize: number | null;
  readonly plannedClasses: readonly PlannedClass[];
  readonly agenda: readonly TemplateAgendaItem[];
  readonly topics: readonly Topic[];
};

export const EVENT_TEMPLATES: Readonly<Record<EventTemplateCode, EventTemplate>> = {
  school: SCHOOL_TEMPLATE,
  public_discussion: PUBLIC_DISCUSSION_TEMPLATE,
};
