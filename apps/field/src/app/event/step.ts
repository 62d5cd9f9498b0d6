import type { Finished, OutboxLine } from '../outbox/outbox-record';
import type { OwnSteps, Phase, PublicEvent, PublicPhase } from '../transport/public-api-types';
import { asksCode } from './asks-code';
import type { Seat } from './seat';

/** Where a step stands for the holder of the phone. */
export type StepState =
  | 'done'
  | 'saved'
  | 'unheard'
  | 'refused'
  | 'open'
  | 'planned'
  | 'closed'
  | 'waiting'
  | 'participants-only'
  | 'present-only';

export interface Step {
  /** The deployment, or the name of a step that is none. */
  key: string;
  name: 'present' | Finished;
  state: StepState;
  receivedAt?: string;
  phase?: PublicPhase;
}

/** A follow-up comes weeks later, after the pledge. */
const BEFORE_PLEDGE: readonly Phase[] = ['pre', 'post', 'feedback'];
/** Somebody who waits for longer than this is not kept looking. */
const SOON = 3_600_000;

/** My steps, from what the server said last and what is still on its way from this phone. */
export function stepsOf(event: PublicEvent, seat: Seat, lines: readonly OutboxLine[]): Step[] {
  const phases = event.phases
    .filter(({ phase }) => phase !== 'observation')
    .map((phase) => phaseStep(phase, seat, lines));
  const early = BEFORE_PLEDGE.flatMap((name) => phases.filter((step) => step.name === name));
  const late = phases.filter((step) => !early.includes(step));
  late.sort((one, other) => (one.phase?.wave ?? 1) - (other.phase?.wave ?? 1));
  // Without the roster nobody is marked present here, and nobody could answer for a pledge.
  if (!asksCode(event)) return [...early, ...late];
  const known = seat.steps;
  const present: Step = { key: 'present', name: 'present', state: known?.present ? 'done' : 'waiting' };
  const pledge: Step = { key: 'pledge', name: 'pledge', state: known?.pledged ? 'done' : 'open' };
  const pledges = event.pledge ? [{ ...pledge, ...sentState('pledge', seat, lines) }] : [];
  return [present, ...early, ...pledges, ...late];
}

/**
 * The step to take now. Questions come before the pledge: while the post-test waits, the pledge is open but not
 * pressed for, and who comes back for a follow-up is asked that first.
 */
export function nextStep(steps: readonly Step[]): Step | undefined {
  const open = steps.filter(({ state }) => state === 'open');
  const postWaits = steps.some(({ name, state }) => name === 'post' && state === 'planned');
  return open.find(({ name }) => name !== 'pledge') ?? (postWaits ? undefined : open[0]);
}

/** Whether the team may open something while one waits here. */
export const isWaiting = (steps: readonly Step[], now: number): boolean =>
  steps.some(({ state, phase }) => {
    const opensAt = phase?.opensAt ? Date.parse(phase.opensAt) : now;
    return state === 'planned' && opensAt - now < SOON;
  });

/** The state of something finished on this phone; what left the outbox was received. */
export function sentState(
  key: string,
  seat: Seat,
  lines: readonly OutboxLine[],
): Pick<Step, 'state' | 'receivedAt'> | undefined {
  const sent = seat.sent[key];
  if (!sent) return undefined;
  const line = lines.find(({ id }) => id === sent.id);
  if (line?.refusal) return { state: 'refused' };
  if (line) return { state: line.unheard ? 'unheard' : 'saved' };
  return sent.receivedAt ? { state: 'done', receivedAt: sent.receivedAt } : { state: 'done' };
}

function phaseStep(phase: PublicPhase, seat: Seat, lines: readonly OutboxLine[]): Step {
  const known = seat.steps;
  const step: Step = { key: phase.deploymentId, name: phase.phase, state: phase.state, phase };
  const sent = sentState(step.key, seat, lines);
  if (known?.received.includes(step.key)) return { ...step, state: 'done', ...sent };
  if (sent) return { ...step, ...sent };
  if (outsideSample(known)) return { ...step, state: 'participants-only' };
  // Unknown without signal: then the server says it when the answers come.
  const absent = phase.state === 'open' && phase.presentOnly && known?.present === false;
  return absent ? { ...step, state: 'present-only' } : step;
}

const outsideSample = (known: OwnSteps | undefined): boolean =>
  known !== undefined && known.role !== 'participant';
