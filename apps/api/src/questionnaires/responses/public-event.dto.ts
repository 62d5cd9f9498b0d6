import { DEPLOYMENT_STATES, EVENT_KINDS, PARTICIPANT_ROLES, PHASES } from '@ikrar/domain';
import type { DeploymentState, EventKind, ParticipantRole, Phase } from '@ikrar/domain';
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
import { AskedItem, InstrumentSectionDto } from '../instruments/instrument-content.dto';
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

export class PublicInstrument {
  @Uuid()
  id: string;

  @ListOf(() => AskedItem)
  items: AskedItem[];

  @ListOf(() => InstrumentSectionDto)
  sections: InstrumentSectionDto[];
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
