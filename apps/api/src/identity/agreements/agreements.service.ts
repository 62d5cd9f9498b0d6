import { Injectable } from '@nestjs/common';
import { isWithinArea } from '@ikrar/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { problem } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { PutOutcome } from '../../platform/http/request-parts';
import { Organisations } from '../organisations/organisations.repository';
import { toAgreementDetail } from './agreement.dto';
import type { AgreementDetail, AgreementList, PutAgreementBody } from './agreement.dto';
import { Agreements } from './agreements.repository';

@Injectable()
export class AgreementsService {
  constructor(
    private readonly agreements: Agreements,
    private readonly organisations: Organisations,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list(): Promise<AgreementList> {
    return { items: (await this.agreements.all()).map(toAgreementDetail) };
  }

  async put(id: string, body: PutAgreementBody): Promise<PutOutcome<AgreementDetail>> {
    const existing = await this.agreements.find(id);
    if (existing) {
      const record = toAgreementDetail(existing);
      if (!confirms({ ...record }, body)) throw problem('id-conflict');
      return { created: false, record };
    }
    const office = await this.organisations.office(body.officeId);
    if (!office || !isWithinArea(body.areaCode, office.areaCode))
      throw problem('agreement.office-unknown', { errors: [{ field: 'officeId', code: 'unknown' }] });
    if (body.validUntil && body.validUntil < body.validFrom) {
      throw problem('invalid-input', { errors: [{ field: 'validUntil', code: 'before-start' }] });
    }
    const { organisationId, actor } = this.unitOfWork;
    if (!actor.userId) throw problem('not-signed-in');
    const now = new Date();
    const agreement = {
      organisationId,
      id,
      officeId: office.id,
      officeName: office.name,
      areaCode: body.areaCode,
      document: body.document ?? null,
      validFrom: body.validFrom,
      validUntil: body.validUntil ?? null,
      endedAt: null,
      createdBy: actor.userId,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
    await this.agreements.add(agreement);
    return { created: true, record: toAgreementDetail(agreement) };
  }

  /** Sharing stops with the next request of the office; what was shared stays with its owner. */
  async end(id: string): Promise<AgreementDetail> {
    const existing = await this.agreements.find(id);
    if (!existing) throw problem('not-found');
    await this.agreements.end(id, new Date());
    const ended = await this.agreements.find(id);
    if (!ended) throw problem('not-found');
    return toAgreementDetail(ended);
  }
}
