import { addDays } from '../text';
import type { PledgeStatus } from './pledge-statuses';

/** Days until the next contact; null where nobody is waiting. */
const CADENCE: Readonly<Record<PledgeStatus, number | null>> = {
  pledged: 7,
  contacted: 14,
  screened: 30,
  trained: 14,
  active: 90,
  paused: 60,
  alumni: null,
  declined: null,
  withdrawn: null,
};

/**
 * The day on which a pledge that takes this status today is due for the next contact, unless somebody
 * chooses another.
 *
 * Definition: 7 days after the pledge, 14 after the first contact, 30 to a training, 14 to the start, then
 * every 90 days while active, 60 while paused. `today` is the day where the event was.
 * Source: G11 (every pledge has an owner, a state and a date); the lengths are our default.
 * Edge cases: null for alumni, declined and withdrawn.
 */
export function nextContactOn(status: PledgeStatus, today: string): string | null {
  const days = CADENCE[status];
  return days === null ? null : addDays(today, days);
}
