import { allowedDuties } from './allowed-duties';
import type { DutyCode } from './duties';
import { NEXT_STEPS, PLEDGE_TRANSITIONS } from './pledge-statuses';
import type { PledgeStatus } from './pledge-statuses';

export const PLEDGE_OBSTACLES = [
  'no-such-move',
  'no-guardian-consent',
  'duty-not-for-minors',
  'no-next-contact',
] as const;
export type PledgeObstacle = (typeof PLEDGE_OBSTACLES)[number];

export type PledgeFacts = {
  minor: boolean;
  /** A guardian's consent for the purpose "pledge" that counts now. */
  guardianConsent: boolean;
  duties: readonly DutyCode[];
  /** The day that will stand in the pledge after the move. */
  nextContactOn: string | null;
};

export type PledgeMove = { ok: true } | { ok: false; obstacles: PledgeObstacle[] };

/**
 * Whether a pledge may go from one status to another, and if not, everything that stands in the way.
 *
 * Definition: along `PLEDGE_TRANSITIONS`, so nobody is active who was not trained; a minor becomes active only
 * with the recorded consent of a guardian and with duties for minors; every status that waits for somebody
 * needs a day of next contact.
 * Source: G4, G11, S135 of the inventory; UU 27/2022 Art. 25.
 * Edge cases: withdrawing needs nothing but the wish; staying in a status is "no-such-move".
 */
export function movePledge(from: PledgeStatus, to: PledgeStatus, facts: PledgeFacts): PledgeMove {
  const forMinors = allowedDuties(true).map(({ code }) => code);
  const minorActive = to === 'active' && facts.minor;
  const checks: [PledgeObstacle, boolean][] = [
    ['no-such-move', !PLEDGE_TRANSITIONS[from].includes(to)],
    ['no-guardian-consent', minorActive && !facts.guardianConsent],
    ['duty-not-for-minors', minorActive && facts.duties.some((duty) => !forMinors.includes(duty))],
    ['no-next-contact', NEXT_STEPS[to] !== 'none' && facts.nextContactOn === null],
  ];
  const obstacles = checks.flatMap(([obstacle, stands]) => (stands ? [obstacle] : []));
  return obstacles.length === 0 ? { ok: true } : { ok: false, obstacles };
}
