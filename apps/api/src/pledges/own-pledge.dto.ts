import { DUTY_CODES } from '@ikrar/domain';
import type { DutyCode } from '@ikrar/domain';
import { AreaCode, Flag, Instant, ListOneOf, Text, Uuid } from '../platform/http/fields';

export class PutOwnPledgeBody {
  @Text(20)
  personalCode: string;

  @Uuid()
  pledgeTextId: string;

  @ListOneOf(DUTY_CODES, { min: 1 })
  duties: DutyCode[];

  @AreaCode({ optional: true })
  areaCode?: string;

  @Flag()
  shareWanted: boolean;

  /** What the clock of the phone says: a claim, never the order of things. */
  @Instant()
  claimedAt: string;
}

export class PledgeReceipt {
  @Uuid()
  id: string;

  @Instant()
  receivedAt: string;
}
