import { ageOf } from './age';
import type { OwnSteps } from '../transport/public-api-types';

/** Who holds the phone at an event, as long as "next participant" was not pressed. */
export interface Seat {
  joinCode: string;
  /** Absent where the event asks for none. */
  personalCode?: string;
  /** Tells this holder's history entries from the next one's. */
  token: string;
  openedAt: number;
  steps?: OwnSteps;
  /** The server knows no such code at this event. */
  unknown?: true;
  /** What was finished here, by deployment; the pledge as `pledge`. */
  sent: Record<string, { id: string; receivedAt?: string }>;
}

/** By whom a draft of this seat is known. */
export const holderOf = (seat: Seat): string => seat.personalCode ?? seat.token;

/** A forgotten phone asks for the code again after half a day. */
export const HELD_FOR = 12 * 3_600_000;

export const isHeld = (seat: Seat | undefined, now: number): seat is Seat =>
  seat !== undefined && ageOf(seat.openedAt, now) < HELD_FOR;

/** The same seat with the receipt of one record, if that record is its own. */
export function withReceipt(seat: Seat, id: string, receivedAt: string): Seat | undefined {
  const step = Object.keys(seat.sent).find((key) => seat.sent[key]?.id === id);
  return step === undefined ? undefined : { ...seat, sent: { ...seat.sent, [step]: { id, receivedAt } } };
}
