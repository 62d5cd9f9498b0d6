import type { PledgeDetail } from '@ikrar/api-client';
import type { PledgeStatus, PledgeStep } from '@ikrar/domain';

/** The one thing that is to be done next, and the words it has on the button. */
export type NextAction =
  | { readonly kind: 'move'; readonly to: PledgeStatus }
  | { readonly kind: 'guardian' }
  | { readonly kind: 'accompany' };

/** Where a step leads when it went well; to accompany leads nowhere else. */
const LEADS_TO: Readonly<Record<PledgeStep, PledgeStatus | null>> = {
  contact: 'contacted',
  screen: 'screened',
  train: 'trained',
  activate: 'active',
  accompany: null,
  ask_again: 'active',
  none: null,
};

type Facts = Pick<PledgeDetail, 'nextStep' | 'moves' | 'minor' | 'guardianConsented'>;

/** Null where nothing waits: for alumni, and for who declined or withdrew. */
export function nextAction({ nextStep, moves, minor, guardianConsented }: Facts): NextAction | null {
  if (nextStep === 'accompany') return { kind: 'accompany' };
  const to = LEADS_TO[nextStep];
  if (to === null || !moves.includes(to)) return null;
  // A minor cannot become active before a guardian agreed: that is the step before.
  if (to === 'active' && minor && !guardianConsented) return { kind: 'guardian' };
  return { kind: 'move', to };
}

/** The moves that are possible beside the next action. */
export function otherMoves(pledge: Facts): PledgeStatus[] {
  const next = nextAction(pledge);
  return pledge.moves.filter((to) => next?.kind !== 'move' || next.to !== to);
}
