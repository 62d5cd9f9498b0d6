import type { Finished, OutboxLine } from '../outbox/outbox-record';
import type { OwnSteps, PublicEvent } from '../transport/public-api-types';
import type { Seat } from './seat';

/** Where a step stands for the holder of the phone. */
export type StepState =
  'done' | 'saved' | 'unheard' | 'refused' | 'open' | 'planned' | 'closed' | 'waiting' | 'participants-only';

export interface Step {
  name: 'present' | Finished;
  state: StepState;
  receivedAt?: string;
}

/** My steps, from what the server said last and what is still on its way from this phone. */
export function stepsOf(event: PublicEvent, seat: Seat, lines: readonly OutboxLine[]): Step[] {
  const known = seat.steps;
  const present: Step = { name: 'present', state: known?.present ? 'done' : 'waiting' };
  const phases = event.phases.map(({ phase, state, deploymentId }): Step => {
    if (known?.received.includes(deploymentId))
      return { name: phase, state: 'done', ...sentStep(phase, seat, lines) };
    return (
      sentStep(phase, seat, lines) ?? {
        name: phase,
        state: outsideSample(known) ? 'participants-only' : state,
      }
    );
  });
  if (!event.pledge) return [present, ...phases];
  const pledge: Step = { name: 'pledge', state: known?.pledged ? 'done' : 'open' };
  return [present, ...phases, { ...pledge, ...sentStep('pledge', seat, lines) }];
}

/** The step to take now. The post-test comes before the pledge: while it waits, the pledge is open but not pressed for. */
export function nextStep(steps: readonly Step[]): Step | undefined {
  const postWaits = steps.some(({ name, state }) => name === 'post' && state === 'planned');
  return steps.find(({ name, state }) => state === 'open' && !(name === 'pledge' && postWaits));
}

/** Whether the team has yet to open something. */
export const isWaiting = (steps: readonly Step[]): boolean => steps.some(({ state }) => state === 'planned');

/** The step of something finished on this phone; what left the outbox was received. */
export function sentStep(name: Finished, seat: Seat, lines: readonly OutboxLine[]): Step | undefined {
  const sent = seat.sent[name];
  if (!sent) return undefined;
  const line = lines.find(({ id }) => id === sent.id);
  if (line?.refusal) return { name, state: 'refused' };
  if (line) return { name, state: line.unheard ? 'unheard' : 'saved' };
  return sent.receivedAt ? { name, state: 'done', receivedAt: sent.receivedAt } : { name, state: 'done' };
}

const outsideSample = (known: OwnSteps | undefined): boolean =>
  known !== undefined && known.role !== 'participant';
