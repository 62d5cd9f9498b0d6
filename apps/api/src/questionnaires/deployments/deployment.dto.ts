import { DEPLOYMENT_STATES, PHASES } from '@ikrar/domain';
import type { DeploymentState, Phase } from '@ikrar/domain';
import { Instant, ListOf, OneOf, Text, Uuid, Whole } from '../../platform/http/fields';

export class PutDeploymentBody {
  @OneOf(PHASES)
  phase: Phase;

  @Uuid()
  instrumentVersionId: string;
}

export class ChangeDeploymentBody {
  @Uuid({ description: 'taken by the other phase too: before and after ask the same version' })
  instrumentVersionId: string;
}

export class DeploymentDetail {
  @Uuid()
  id: string;

  @OneOf(PHASES)
  phase: Phase;

  @OneOf(DEPLOYMENT_STATES)
  state: DeploymentState;

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

  @Whole(0, 2147483647, { description: 'participants whose answers are here, each counted once' })
  received: number;

  @Whole(0, 2147483647, { description: 'participants of the event; companions and guests are not asked' })
  expected: number;

  @Instant({ nullable: true })
  openedAt: string | null;

  @Instant({ nullable: true })
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
