import { Injectable } from '@nestjs/common';
import {
  allowedDuties,
  detectPersonalData,
  isWithinArea,
  movePledge,
  nextContactOn,
  scopePattern,
} from '@ikrar/domain';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decodeCursor, page, PAGE_SIZE } from '../platform/http/page';
import { problem } from '../platform/http/problems';
import type { PutOutcome } from '../platform/http/request-parts';
import { countsAsMinor, eventYear } from '../participants';
import { EventAccess } from '../programs';
import { newPledge } from './new-pledge';
import { dayIn, isMinorNow, receiverAreas, toPledgeDetail, toPledgeSummary } from './pledge-answers';
import type {
  ChangePledgeBody,
  MovePledgeBody,
  PledgeDetail,
  PledgeList,
  PledgeQuery,
  PutPledgeBody,
} from './pledge.dto';
import { PledgesReadModel } from './pledges.read-model';
import type { PledgeRow } from './pledges.read-model';
import { Pledges } from './pledges.repository';

@Injectable()
export class PledgesService {
  constructor(
    private readonly pledges: Pledges,
    private readonly readModel: PledgesReadModel,
    private readonly events: EventAccess,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list(query: PledgeQuery, eventId: string | null): Promise<PledgeList> {
    if (eventId) await this.events.requireEvent(eventId);
    const now = new Date();
    const limit = query.limit ?? PAGE_SIZE;
    const rows = await this.readModel.page(
      {
        eventId,
        status: query.status ?? null,
        areaPattern: query.area ? scopePattern(query.area) : null,
        ownerId: query.owner === 'me' ? this.unitOfWork.actor.userId : null,
        staleOn: query.stale === 'yes' ? dayIn('Asia/Jakarta', now) : null,
      },
      decodeCursor(query.cursor, 2),
      limit,
    );
    return page(
      rows,
      limit,
      (row) => [row.due, row.id],
      ({ due: _, ...row }) => toPledgeSummary(row, now),
    );
  }

  async detail(id: string): Promise<PledgeDetail> {
    const row = await this.readModel.find(id);
    if (!row) throw problem('not-found');
    const names = await this.readModel.areaNames(receiverAreas(row));
    return toPledgeDetail(row, await this.readModel.history(id), names, new Date());
  }

  /** Taken by the team for somebody who spoke it without a phone. */
  async put(eventId: string, id: string, body: PutPledgeBody): Promise<PutOutcome<PledgeDetail>> {
    await this.events.requireEvent(eventId);
    const event = await this.pledges.event(eventId);
    const pledger = await this.pledges.pledger(eventId, { participantId: body.participantId });
    if (!event || !pledger) throw problem('not-found');
    const existing = await this.readModel.find(id);
    if (existing) {
      const same = existing.participantId === body.participantId && sameDuties(existing.duties, body.duties);
      if (!same || existing.shareWanted !== body.shareWanted) throw problem('id-conflict');
      return { created: false, record: await this.detail(id) };
    }
    if (!event.pledgeTextId) throw problem('pledge.text-missing');
    refuseForeignDuties(countsAsMinor(pledger, eventYear(event)), body.duties);
    const now = new Date();
    const { pledgeTextId } = event;
    const pledge = newPledge({ id, eventId }, pledger, { ...event, pledgeTextId }, body, now);
    const { shareWanted } = body;
    const added = await this.pledges.add({ ...pledge, shareWanted, source: 'team', bodyHash: null }, now);
    if (!added) throw problem('id-conflict');
    return { created: true, record: await this.detail(id) };
  }

  async change(id: string, version: number, body: ChangePledgeBody): Promise<PledgeDetail> {
    const row = await this.required(id);
    if (body.ownerId && !(await this.pledges.isMember(body.ownerId))) {
      throw problem('invalid-input', { errors: [{ field: 'ownerId', code: 'unknown' }] });
    }
    const now = new Date();
    refusePastDay(body.nextContactOn, row.zone, now);
    if (body.duties) refuseForeignDuties(isMinorNow(row, now), body.duties);
    if (body.areaCode && row.agreementId && !isWithinArea(body.areaCode, row.areaCode.slice(0, 8))) {
      throw problem('invalid-input', { errors: [{ field: 'areaCode', code: 'shared-elsewhere' }] });
    }
    const changed = await this.pledges.change(
      id,
      version,
      {
        owner_id: body.ownerId,
        area_code: body.areaCode,
        next_contact_on: body.nextContactOn,
        duties: body.duties,
      },
      now,
    );
    if (!changed) throw problem('stale', { current: await this.detail(id) });
    await this.pledges.addChange(
      {
        pledgeId: id,
        fromStatus: row.status,
        toStatus: row.status,
        nextContactOn: body.nextContactOn ?? row.nextContactOn,
        note: null,
      },
      now,
    );
    return this.detail(id);
  }

  async move(id: string, version: number, body: MovePledgeBody): Promise<PledgeDetail> {
    const row = await this.required(id);
    const now = new Date();
    refusePastDay(body.nextContactOn, row.zone, now);
    const next =
      body.nextContactOn === undefined ? nextContactOn(body.to, dayIn(row.zone, now)) : body.nextContactOn;
    const move = movePledge(row.status, body.to, {
      minor: isMinorNow(row, now),
      guardianConsent: row.guardianConsentId !== null,
      duties: row.duties,
      nextContactOn: next,
    });
    if (!move.ok) throw problem('pledge.transition', { reasons: move.obstacles });
    if (body.note && detectPersonalData(body.note).length > 0) {
      throw problem('invalid-input', { errors: [{ field: 'note', code: 'personal-data' }] });
    }
    // Who leaves is no longer shown to any office.
    const unshare = body.to === 'withdrawn' ? { agreement_id: null, shared_name: null } : {};
    const changed = await this.pledges.change(
      id,
      version,
      { status: body.to, next_contact_on: next, ...unshare },
      now,
    );
    if (!changed) throw problem('stale', { current: await this.detail(id) });
    await this.pledges.addChange(
      {
        pledgeId: id,
        fromStatus: row.status,
        toStatus: body.to,
        nextContactOn: next,
        note: body.note ?? null,
      },
      now,
    );
    return this.detail(id);
  }

  async required(id: string): Promise<PledgeRow> {
    const row = await this.readModel.find(id);
    if (!row) throw problem('not-found');
    return row;
  }
}

/** A minor pledges education duties alone. */
export function refuseForeignDuties(minor: boolean, duties: readonly string[]): void {
  const allowed = allowedDuties(minor).map(({ code }): string => code);
  if (duties.some((duty) => !allowed.includes(duty))) {
    throw problem('pledge.duty-not-allowed', { errors: [{ field: 'duties', code: 'not-for-minors' }] });
  }
}

/** Nobody can be spoken to yesterday; the day is that of the venue. */
function refusePastDay(day: string | null | undefined, zone: string, now: Date): void {
  if (day && day < dayIn(zone, now)) {
    throw problem('invalid-input', { errors: [{ field: 'nextContactOn', code: 'in-past' }] });
  }
}

function sameDuties(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((duty) => right.includes(duty));
}
