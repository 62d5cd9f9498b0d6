import type { DeploymentState } from './questionnaire-lists';

/** A moment, as the server keeps it or as it travels (ISO 8601). */
export type Moment = Date | string;

export interface DeploymentWindow {
  /** As it was moved by hand; `planned` until somebody did. */
  readonly state: DeploymentState;
  readonly opensAt: Moment | null;
  readonly closesAt: Moment | null;
}

/**
 * Whether a phase is open at a moment, by hand or by its window.
 *
 * Definition: it is opened by hand or when its window begins, and closed by hand or when its window ends, whichever
 * comes first; what was closed by hand stays so. The beginning belongs to the window, the end does not. (Who opens
 * by hand what its window had closed takes the end away: that is done by the API, so nothing is decided here.)
 * Edge cases: an end without a beginning closes only what was opened by hand. The state at a moment, taken as the
 * state by hand, gives the same states for all later ones: a phone without signal can go on from what it saw last.
 */
export function deploymentStateAt(
  { state, opensAt, closesAt }: DeploymentWindow,
  now: Moment,
): DeploymentState {
  if (state === 'closed') return 'closed';
  const isOpened = state === 'open' || (opensAt !== null && !isBefore(now, opensAt));
  if (!isOpened) return 'planned';
  return closesAt === null || isBefore(now, closesAt) ? 'open' : 'closed';
}

function isBefore(one: Moment, other: Moment): boolean {
  return new Date(one).getTime() < new Date(other).getTime();
}
