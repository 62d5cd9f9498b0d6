import { Injectable } from '@nestjs/common';
import { dayAt, isWithinArea } from '@ikrar/domain';
import { Agreements } from '../identity';
import { problem } from '../platform/http/problems';

/** Under which agreement something of an area may be shared today. */
@Injectable()
export class Sharing {
  constructor(private readonly agreements: Agreements) {}

  async refuseWithoutAgreement(agreementId: string, areaCode: string, now: Date): Promise<void> {
    const agreement = await this.agreements.find(agreementId);
    if (!agreement) throw problem('not-found');
    const today = dayAt(areaCode, now.getTime());
    const valid =
      agreement.endedAt === null &&
      agreement.validFrom <= today &&
      (agreement.validUntil === null || agreement.validUntil >= today);
    if (!valid || !isWithinArea(areaCode, agreement.areaCode)) throw problem('stakeholder.agreement-missing');
  }
}
