import {
  EVENT_KINDS,
  EVENT_OBSTACLES,
  EVENT_STATES,
  EVENT_TEMPLATE_CODES,
  METHODS,
  READINESS_ITEMS,
  TARGET_GROUPS,
  ZONES,
} from '@ikrar/domain';
import {
  AreaCode,
  Flag,
  Instant,
  ListOf,
  ListOneOf,
  Nested,
  OneOf,
  Text,
  Uuid,
  Whole,
} from '../../platform/http/fields';
import {
  AgendaItemPart,
  ClassCountPart,
  EventTopicPart,
  PlannedClassPart,
  TargetAgePart,
} from './event-parts.dto';

export class EventSummary {
  @Uuid()
  id: string;

  @Uuid()
  programId: string;

  @Text(200)
  programTitle: string;

  @Text(200)
  title: string;

  @OneOf(EVENT_KINDS)
  kind: string;

  @OneOf(EVENT_STATES)
  state: string;

  @Text(200, { nullable: true })
  venueName: string | null;

  @Text(200, { nullable: true })
  areaName: string | null;

  @Instant({ nullable: true })
  startsAt: string | null;

  @Instant({ nullable: true })
  endsAt: string | null;

  @OneOf(ZONES)
  zone: string;

  @Whole(1, 100_000, { nullable: true })
  plannedSize: number | null;

  @Whole(0, 100_000, {
    nullable: true,
    description: 'participants present; null for who may not see small numbers',
  })
  present: number | null;
}

export class EventList {
  @ListOf(() => EventSummary)
  items: EventSummary[];

  @Text(300, { nullable: true })
  nextCursor: string | null;
}

export class EventAttendance {
  @Whole(0, 100_000)
  registered: number;

  @Whole(0, 100_000)
  present: number;

  @Whole(0, 100_000, { description: 'companions and guests present' })
  othersPresent: number;

  @ListOf(() => ClassCountPart)
  classes: ClassCountPart[];

  @Nested(() => TargetAgePart)
  targetAge: TargetAgePart;
}

export class ReadinessPart {
  @OneOf(READINESS_ITEMS)
  item: string;

  @Flag()
  ready: boolean;
}

export class EventMovePart {
  @OneOf(EVENT_STATES)
  to: string;

  @ListOneOf(EVENT_OBSTACLES, { description: 'what stands in the way; empty when the move is possible' })
  obstacles: string[];
}

export class EventDetail extends EventSummary {
  @OneOf(EVENT_TEMPLATE_CODES, { nullable: true })
  template: string | null;

  @ListOneOf(METHODS)
  methods: string[];

  @Text(2000, { nullable: true })
  purpose: string | null;

  @Text(4000, { nullable: true })
  learningSummary: string | null;

  @OneOf(TARGET_GROUPS)
  targetGroup: string;

  @Whole(0, 120, { nullable: true })
  targetAgeMin: number | null;

  @Whole(0, 120, { nullable: true })
  targetAgeMax: number | null;

  @ListOf(() => PlannedClassPart)
  plannedClasses: PlannedClassPart[];

  @Uuid({ nullable: true })
  institutionId: string | null;

  @Text(200, { nullable: true })
  institutionName: string | null;

  @AreaCode({ nullable: true })
  areaCode: string | null;

  @Text(6)
  joinCode: string;

  @Uuid()
  ownerId: string;

  @Uuid({ nullable: true })
  pledgeTextId: string | null;

  @ListOf(() => AgendaItemPart)
  agenda: AgendaItemPart[];

  @ListOf(() => EventTopicPart)
  topics: EventTopicPart[];

  @Nested(() => EventAttendance, { nullable: true, description: 'null for who may not see small numbers' })
  attendance: EventAttendance | null;

  @ListOf(() => ReadinessPart)
  readiness: ReadinessPart[];

  @ListOf(() => EventMovePart)
  moves: EventMovePart[];

  @Whole(1, 1_000_000)
  version: number;
}
