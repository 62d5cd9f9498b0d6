import { Injectable } from '@nestjs/common';
import { agreementCovers, dayAt } from '@ikrar/domain';
import { Agreements } from '../identity';
import { problem } from '../platform/http/problems';

/** Under which agreement something of an area may be shared today. */
@Injectable()
export class Sharing {
  constructor(private readonly agreements: Agreements) {}

  async refuseWithoutAgreement(agreementId: string, areaCode: string, now: Date): Promise<void> {
    const agreement = await this.agreements.find(agreementId);
    if (!agreement) throw problem('not-found');
    if (!agreementCovers(agreement, areaCode, dayAt(areaCode, now.getTime()))) {
      throw problem('stakeholder.agreement-missing');
    }
  }
}
