import {
  EVENT_KINDS,
  EVENT_STATES,
  EVENT_TEMPLATE_CODES,
  METHODS,
  TARGET_GROUPS,
  ZONES,
} from '@ikrar/domain';
import {
  AreaCode,
  Flag,
  Instant,
  ListOf,
  ListOneOf,
  OneOf,
  Text,
  Uuid,
  Whole,
} from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';
import { AgendaItemPart, EventTopicPart, PlannedClassPart } from './event-parts.dto';

export class EventsQuery extends PageQuery {
  @Uuid({ optional: true })
  program?: string;

  @OneOf(EVENT_STATES, { optional: true })
  state?: string;

  @Text(100, { optional: true })
  search?: string;
}

/** What PUT and PATCH share; absent in a PUT means: as the template says. */
class EventFields {
  @Text(200, { optional: true })
  title?: string;

  @OneOf(EVENT_KINDS, { optional: true })
  kind?: string;

  @ListOneOf(METHODS, { optional: true })
  methods?: string[];

  @Text(2000, { optional: true, nullable: true })
  purpose?: string | null;

  @Text(4000, { optional: true, nullable: true })
  learningSummary?: string | null;

  @OneOf(TARGET_GROUPS, { optional: true })
  targetGroup?: string;

  @Whole(0, 120, { optional: true, nullable: true })
  targetAgeMin?: number | null;

  @Whole(0, 120, { optional: true, nullable: true })
  targetAgeMax?: number | null;

  @Whole(1, 100_000, { optional: true, nullable: true })
  plannedSize?: number | null;

  @ListOf(() => PlannedClassPart, { optional: true, max: 60 })
  plannedClasses?: PlannedClassPart[];

  @Uuid({ optional: true, nullable: true })
  institutionId?: string | null;

  @Text(200, { optional: true, nullable: true })
  venueName?: string | null;

  @AreaCode({ optional: true, nullable: true })
  areaCode?: string | null;

  @Instant({ optional: true, nullable: true })
  startsAt?: string | null;

  @Instant({ optional: true, nullable: true })
  endsAt?: string | null;

  @OneOf(ZONES, { optional: true, description: "absent in a PUT: the zone of the venue's province" })
  zone?: string;
}

export class PutEventBody extends EventFields {
  @Uuid()
  programId: string;

  @OneOf(EVENT_TEMPLATE_CODES, { optional: true, nullable: true })
  template?: string | null;

  @ListOf(() => AgendaItemPart, { optional: true, max: 60 })
  agenda?: AgendaItemPart[];

  @ListOf(() => EventTopicPart, { optional: true, max: 20 })
  topics?: EventTopicPart[];
}

export class ChangeEventBody extends EventFields {
  @Uuid({ optional: true, nullable: true })
  pledgeTextId?: string | null;
}

export class MoveEventBody {
  @OneOf(EVENT_STATES)
  to: string;

  @Flag({ optional: true, description: 'presence was counted, not listed by name' })
  statedHeadcountOnly?: boolean;

  @Flag({ optional: true, description: 'there was no questionnaire afterwards' })
  statedNoPost?: boolean;
}

export class ReplaceAgendaBody {
  @ListOf(() => AgendaItemPart, { max: 60 })
  items: AgendaItemPart[];
}

export class ReplaceTopicsBody {
  @ListOf(() => EventTopicPart, { max: 20 })
  items: EventTopicPart[];
}
