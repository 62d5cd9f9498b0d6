import { Injectable } from '@nestjs/common';
import { agreementCovers, currentConsent } from '@ikrar/domain';
import { Agreements } from '../identity';
import { newId } from '../platform/database/new-id';
import { problem } from '../platform/http/problems';
import type { PutOutcome } from '../platform/http/request-parts';
import { Consents, ConsentsService } from '../participants';
import type { PutConsentBody } from '../participants';
import { dayIn, isMinorNow } from './pledge-answers';
import type { PledgeDetail, SharePledgeBody } from './pledge.dto';
import { Pledges } from './pledges.repository';
import { PledgesService } from './pledges.service';

/**
 * What a pledge needs from others than the pledger: the guardian's consent, and the two yeses of sharing,
 * the person's and the organisation's.
 */
@Injectable()
export class PledgeSharingService {
  constructor(
    private readonly pledges: Pledges,
    private readonly pledging: PledgesService,
    private readonly consents: Consents,
    private readonly consentRecords: ConsentsService,
    private readonly agreements: Agreements,
  ) {}

  async recordGuardianConsent(
    id: string,
    version: number,
    consentId: string,
    body: PutConsentBody,
  ): Promise<PutOutcome<PledgeDetail>> {
    const row = await this.pledging.required(id);
    const { personId, eventId } = row;
    const guarded = { ...body, purpose: 'pledge' as const };
    const { created } = await this.consentRecords.record(
      { personId, eventId, minor: true },
      consentId,
      guarded,
    );
    if (!created) return { created, record: await this.pledging.detail(id) };
    const changes = { guardian_consent_id: body.decision === 'given' ? consentId : null };
    if (!(await this.pledges.change(id, version, changes, new Date()))) {
      throw problem('stale', { current: await this.pledging.detail(id) });
    }
    return { created, record: await this.pledging.detail(id) };
  }

  async share(id: string, version: number, body: SharePledgeBody): Promise<PledgeDetail> {
    const row = await this.pledging.required(id);
    const now = new Date();
    const agreement = await this.agreements.find(body.agreementId);
    if (!agreement) throw problem('not-found');
    if (!agreementCovers(agreement, row.areaCode, dayIn(row.zone, now))) {
      throw problem('pledge.agreement-missing');
    }
    const records = await this.consents.ofPerson(row.personId);
    const said = currentConsent(
      records.map((record) => ({
        id: record.id,
        purpose: record.purpose,
        decision: record.decision,
        decidedOn: record.decidedOn,
        recordedAt: record.recordedAt.toISOString(),
        byGuardian: record.guardianCiphertext !== null,
      })),
    ).share_with_office;
    const minor = isMinorNow(row, now);
    if (!said || said.id !== body.consentId || said.decision !== 'given' || (minor && !said.byGuardian)) {
      throw problem('pledge.consent-missing');
    }
    const changes = { agreement_id: agreement.id, shared_name: minor ? null : row.fullName };
    if (!(await this.pledges.change(id, version, changes, now)))
      throw problem('stale', { current: await this.pledging.detail(id) });
    return this.pledging.detail(id);
  }

  /** The office stops seeing it with its next request; that the person or we ended it is recorded. */
  async unshare(id: string): Promise<PledgeDetail> {
    const row = await this.pledging.required(id);
    const now = new Date();
    if (row.agreementId) {
      const { personId, eventId } = row;
      await this.consentRecords.record({ personId, eventId, minor: false }, newId(), {
        purpose: 'share_with_office',
        decision: 'withdrawn',
        textVersion: 'withdrawal',
        method: 'spoken',
        decidedOn: dayIn(row.zone, now),
      });
      await this.pledges.change(id, row.version, { agreement_id: null, shared_name: null }, now);
    }
    return this.pledging.detail(id);
  }
}
