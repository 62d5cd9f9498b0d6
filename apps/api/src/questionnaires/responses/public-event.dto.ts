import { DEPLOYMENT_STATES, EVENT_KINDS, IDENTIFICATIONS, PARTICIPANT_ROLES, PHASES } from '@ikrar/domain';
import type { DeploymentState, EventKind, Identification, ParticipantRole, Phase } from '@ikrar/domain';
import {
  AreaCode,
  Flag,
  Instant,
  ListOf,
  ListOfUuids,
  Nested,
  OneOf,
  Text,
  Uuid,
  Whole,
} from '../../platform/http/fields';
import { RecipeQuestion } from '../identification/identification.dto';
import { AskedItem, InstrumentSectionDto } from '../instruments/instrument-content.dto';
import { PublicPledge } from './public-pledge.dto';

export class PublicPhase {
  @OneOf(PHASES)
  phase: Phase;

  @Whole(1, 20, { description: 'number of the follow-up; 1 for all others' })
  wave: number;

  @OneOf(DEPLOYMENT_STATES, { description: 'now; the window tells what follows without asking again' })
  state: DeploymentState;

  @Flag({ description: 'only for those who were marked present' })
  presentOnly: boolean;

  @Instant({ nullable: true })
  opensAt: string | null;

  @Instant({ nullable: true })
  closesAt: string | null;

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

  @OneOf(IDENTIFICATIONS, { description: 'how a response says who answers' })
  identification: Identification;

  @ListOf(() => RecipeQuestion, {
    nullable: true,
    description: 'with self-made codes: what makes one, on the phone alone',
  })
  recipe: RecipeQuestion[] | null;

  @Text(43, {
    description: 'X25519 key in base64url: what is finished is sealed to it before it is stored or sent',
  })
  sealTo: string;

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
  @Text(20, { description: 'as typed, in small or capital letters, with or without the dash' })
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

  @ListOfUuids({ description: 'deployments whose answers are here' })
  received: string[];

  @Flag()
  pledged: boolean;
}
