import { nextContactOn } from '@ikrar/domain';
import type { DutyCode } from '@ikrar/domain';
import { problem } from '../platform/http/problems';
import { dayIn } from './pledge-answers';
import type { NewPledge, Pledger, PledgingEvent } from './pledges.repository';

/** What is the same of a pledge whether a phone sends it or the team takes it: it has an owner and a next day at once. */
export function newPledge(
  path: { readonly id: string; readonly eventId: string },
  pledger: Pledger,
  event: PledgingEvent & { readonly pledgeTextId: string },
  body: { readonly duties: DutyCode[]; readonly areaCode?: string },
  now: Date,
): Omit<NewPledge, 'shareWanted' | 'source' | 'bodyHash'> {
  const areaCode = body.areaCode ?? pledger.areaCode ?? event.areaCode;
  if (!areaCode) throw problem('invalid-input', { errors: [{ field: 'areaCode', code: 'required' }] });
  return {
    ...path,
    personId: pledger.personId,
    personalCode: pledger.personalCode,
    pledgeTextId: event.pledgeTextId,
    duties: body.duties,
    areaCode,
    status: 'pledged',
    ownerId: event.ownerId,
    nextContactOn: nextContactOn('pledged', dayIn(event.zone, now)),
    pledgedAt: now,
  };
}
