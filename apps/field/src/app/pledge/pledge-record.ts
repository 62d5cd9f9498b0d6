import { newId } from '../event/new-id';
import type { Seat } from '../event/seat';
import type { OpenRecord } from '../outbox/outbox-record';
import type { PublicPledge } from '../transport/public-api-types';

/** A pledge as the record that goes to the server. */
export function pledgeRecord(
  pledge: PublicPledge,
  { personalCode, joinCode }: Required<Pick<Seat, 'personalCode' | 'joinCode'>>,
  choice: { duties: string[]; shareWanted: boolean },
  now: Date,
): OpenRecord {
  const claimedAt = now.toISOString();
  const body = { personalCode, pledgeTextId: pledge.textId, ...choice, claimedAt };
  return { id: newId(), joinCode, what: 'pledge', finishedAt: claimedAt, body, attempts: 0, nextTryAt: 0 };
}
