import { DEPLOYMENT_STATES, PHASES } from '@ikrar/domain';
import type { DeploymentState, Phase } from '@ikrar/domain';
import { Flag, Instant, ListOf, OneOf, Text, Uuid, Whole } from '../../platform/http/fields';

const WAVES = 20;

export class PutDeploymentBody {
  @OneOf(PHASES)
  phase: Phase;

  @Whole(1, WAVES, { optional: true, description: 'number of the follow-up; 1 (or absent) for all others' })
  wave?: number;

  @Uuid()
  instrumentVersionId: string;

  @Instant({ optional: true, nullable: true, description: 'opens by itself then' })
  opensAt?: string | null;

  @Instant({ optional: true, nullable: true, description: 'closes by itself then, also what a hand opened' })
  closesAt?: string | null;

  @Flag({ optional: true, description: 'only for those marked present; needs personal codes' })
  presentOnly?: boolean;
}

export class ChangeDeploymentBody {
  @OneOf(PHASES, { optional: true })
  phase?: Phase;

  @Whole(1, WAVES, { optional: true })
  wave?: number;

  @Uuid({
    optional: true,
    description: 'taken along by the other measured phases that ask the same version and are not opened yet',
  })
  instrumentVersionId?: string;

  @Instant({ optional: true, nullable: true })
  opensAt?: string | null;

  @Instant({ optional: true, nullable: true })
  closesAt?: string | null;

  @Flag({ optional: true })
  presentOnly?: boolean;
}

export class DeploymentDetail {
  @Uuid()
  id: string;

  @OneOf(PHASES)
  phase: Phase;

  @Whole(1, WAVES)
  wave: number;

  @OneOf(DEPLOYMENT_STATES, { description: 'now, by hand or by the window' })
  state: DeploymentState;

  @Instant({ nullable: true })
  opensAt: string | null;

  @Instant({ nullable: true })
  closesAt: string | null;

  @Flag()
  presentOnly: boolean;

  @Uuid()
  instrumentVersionId: string;

  @Uuid()
  instrumentId: string;

  @Text(200)
  instrumentTitle: string;

  @Whole(1, 32767)
  versionNumber: number;

  @Whole(0, 200)
  items: number;

  @Whole(0, 2147483647, {
    description: 'participants whose answers are here, each counted once; without personal codes the sheets',
  })
  received: number;

  @Whole(0, 2147483647, {
    description: 'sheets that came after the closing and, by the word of the phone, were finished before it',
  })
  late: number;

  @Whole(0, 2147483647, {
    description: 'participants of the event; companions and guests are not asked. 0 for observations',
  })
  expected: number;

  @Instant({ nullable: true, description: 'when it was first opened, by hand or by the window' })
  openedAt: string | null;

  @Instant({ nullable: true, description: 'when it was closed, by hand or by the window' })
  closedAt: string | null;

  @Whole(1, 2147483647, { description: 'send it back in If-Match' })
  version: number;
}

export class DeploymentList {
  @ListOf(() => DeploymentDetail)
  items: DeploymentDetail[];

  @Text(60, { description: "the venue's, in which opening and closing are told" })
  zone: string;

  @Text(300, { nullable: true })
  nextCursor: string | null;
}
