import type { Finished } from '../outbox/outbox-record';
import type { OwnSteps } from '../transport/public-api-types';

/** Who holds the phone at an event, as long as "next participant" was not pressed. */
export interface Seat {
  joinCode: string;
  personalCode: string;
  /** Tells this holder's history entries from the next one's. */
  token: string;
  openedAt: number;
  steps?: OwnSteps;
  /** The server knows no such code at this event. */
  unknown?: true;
  sent: Partial<Record<Finished, { id: string; receivedAt?: string }>>;
}

/** A forgotten phone asks for the code again after half a day. */
const HELD_FOR = 12 * 3_600_000;

export const isHeld = (seat: Seat | undefined, now: number): seat is Seat =>
  seat !== undefined && now - seat.openedAt < HELD_FOR;

/** The same seat with the receipt of one record, if that record is its own. */
export function withReceipt(seat: Seat, what: Finished, id: string, receivedAt: string): Seat | undefined {
  if (seat.sent[what]?.id !== id) return undefined;
  return { ...seat, sent: { ...seat.sent, [what]: { id, receivedAt } } };
}

/** The same seat without one record, if that record is its own. */
export function withoutSent(seat: Seat, id: string): Seat | undefined {
  const sent = Object.entries(seat.sent);
  const others = sent.filter(([, record]) => record.id !== id);
  return others.length < sent.length ? { ...seat, sent: Object.fromEntries(others) } : undefined;
}
