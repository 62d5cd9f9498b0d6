import type { PledgeStatus } from './pledge-statuses';
import { NEXT_STEPS } from './pledge-statuses';

/**
 * Whether somebody should have been contacted by now.
 *
 * Definition: a next step is due and its day is before today (`today` is not late yet). Days as ISO 8601.
 * Edge cases: a pledge that waits without any day is stale: nobody has named the next step. Alumni, declined
 * and withdrawn never are.
 */
export function isStale(
  pledge: { status: PledgeStatus; nextContactOn: string | null },
  today: string,
): boolean {
  if (NEXT_STEPS[pledge.status] === 'none') return false;
  return pledge.nextContactOn === null || pledge.nextContactOn < today;
}
