import { DEPLOYMENT_STATES, EVENT_KINDS, ITEM_KINDS, PARTICIPANT_ROLES, PHASES, TOPICS } from '@ikrar/domain';
import type { DeploymentState, EventKind, ItemKind, ParticipantRole, Phase, Topic } from '@ikrar/domain';
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
} from '../../platform/http/fields';
import { ItemOption, ItemText } from '../instruments/instrument-content.dto';
import { PublicPledge } from './public-pledge.dto';

export class PublicPhase {
  @OneOf(PHASES)
  phase: Phase;

  @OneOf(DEPLOYMENT_STATES)
  state: DeploymentState;

  @Uuid()
  deploymentId: string;

  @Uuid()
  instrumentVersionId: string;
}

/** What a phone in the hall may know of the event it joined. */
export class PublicEvent {
  @Text(200)
  title: string;

  @OneOf(EVENT_KINDS)
  kind: EventKind;

  @Instant({ nullable: true })
  startsAt: string | null;

  @Instant({ nullable: true })
  endsAt: string | null;

  @Text(60)
  zone: string;

  @Text(200, { nullable: true })
  venueName: string | null;

  @Text(200)
  organisation: string;

  @AreaCode({ nullable: true })
  areaCode: string | null;

  @ListOf(() => PublicPhase)
  phases: PublicPhase[];

  @Nested(() => PublicPledge, { nullable: true })
  pledge: PublicPledge | null;
}

/** A question as it is asked: no key, no weight. */
export class PublicItem {
  @Text(20)
  id: string;

  @OneOf(ITEM_KINDS)
  kind: ItemKind;

  @OneOf(TOPICS, { nullable: true })
  topic: Topic | null;

  @Flag()
  required: boolean;

  @Nested(() => ItemText)
  text: ItemText;

  @ListOf(() => ItemOption)
  options: ItemOption[];
}

export class PublicInstrument {
  @Uuid()
  id: string;

  @ListOf(() => PublicItem)
  items: PublicItem[];
}

export class OwnStepsBody {
  @Text(20, { description: 'as typed: any case, with or without the dash' })
  personalCode: string;
}

/** How far this person is. Never a name: whoever types a code learns nothing about who holds it. */
export class OwnSteps {
  @Flag()
  minor: boolean;

  @Flag({ description: 'whether the birth year is recorded; while it is not, a person counts as a minor' })
  ageKnown: boolean;

  @OneOf(PARTICIPANT_ROLES)
  role: ParticipantRole;

  @Flag()
  present: boolean;

  @ListOneOf(PHASES)
  received: Phase[];

  @Flag()
  pledged: boolean;
}
