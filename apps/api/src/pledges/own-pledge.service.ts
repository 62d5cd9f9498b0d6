import { Injectable } from '@nestjs/common';
import { parsePersonalCode } from '@ikrar/domain';
import { bodyHash } from '../platform/http/body-hash';
import { problem } from '../platform/http/problems';
import type { PutOutcome } from '../platform/http/request-parts';
import { countsAsMinor, eventYear } from '../participants';
import type { PledgeReceipt, PutOwnPledgeBody } from './own-pledge.dto';
import { newPledge } from './new-pledge';
import { Pledges } from './pledges.repository';
import { refuseForeignDuties } from './pledges.service';

/** The pledge from a phone: stored once under the id the phone made, with an owner from the first moment. */
@Injectable()
export class OwnPledgeService {
  constructor(private readonly pledges: Pledges) {}

  async put(eventId: string, id: string, body: PutOwnPledgeBody): Promise<PutOutcome<PledgeReceipt>> {
    const code = parsePersonalCode(body.personalCode);
    const pledger = code.ok ? await this.pledges.pledger(eventId, { personalCode: code.code }) : null;
    if (!pledger) throw problem('participant.unknown-code');
    const event = await this.pledges.event(eventId);
    if (!event?.pledgeTextId || event.pledgeTextId !== body.pledgeTextId)
      throw problem('pledge.text-missing');
    const minor = countsAsMinor(pledger, eventYear(event));
    refuseForeignDuties(minor, body.duties);
    if (body.duties.some((duty) => !event.duties?.includes(duty))) {
      throw problem('invalid-input', { errors: [{ field: 'duties', code: 'not-offered' }] });
    }
    const now = new Date();
    const hash = bodyHash(body);
    const { pledgeTextId } = event;
    const pledge = newPledge({ id, eventId }, pledger, { ...event, pledgeTextId }, body, now);
    // For a minor the guardian decides later; the phone does not even ask.
    const shareWanted = body.shareWanted && !minor;
    const added = await this.pledges.add({ ...pledge, shareWanted, source: 'phone', bodyHash: hash }, now);
    if (added) return { created: true, record: { id, receivedAt: now.toISOString() } };
    const kept = await this.pledges.find(id);
    if (!kept?.bodyHash?.equals(hash)) throw problem('pledge.different');
    return { created: false, record: { id, receivedAt: kept.pledgedAt.toISOString() } };
  }
}
