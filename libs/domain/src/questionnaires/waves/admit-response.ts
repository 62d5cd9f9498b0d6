import { deploymentStateAt } from './deployment-state-at';
import type { DeploymentWindow, Moment } from './deployment-state-at';

export interface AdmittingDeployment extends DeploymentWindow {
  /** When it was closed by hand. */
  readonly closedAt: Moment | null;
}

export const ADMISSIONS = ['open', 'late', 'planned', 'closed'] as const;
export type Admission = (typeof ADMISSIONS)[number];

/**
 * Whether a phase takes an answer: `open` and `late` are taken, `planned` and `closed` are not.
 *
 * Definition: what arrives while the phase is open is taken, whatever the phone's clock says. After closing it is
 * taken as late when its person claims to have finished by the closing moment: that of the hand, else the end of
 * the window. The claim is the phone's word and is stored as such.
 * Edge case: whether the event is reported, after which nothing late is taken, is for the caller.
 */
export function admitResponse(
  deployment: AdmittingDeployment,
  { receivedAt, claimedAt }: { readonly receivedAt: Moment; readonly claimedAt: Moment },
): Admission {
  const state = deploymentStateAt(deployment, receivedAt);
  if (state !== 'closed') return state;
  const closing = deployment.closedAt ?? deployment.closesAt;
  return closing !== null && new Date(claimedAt) <= new Date(closing) ? 'late' : 'closed';
}
