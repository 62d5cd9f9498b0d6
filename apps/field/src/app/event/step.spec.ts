import { FakeServer } from '../../testing/fake-server';
import type { OutboxLine } from '../outbox/outbox-record';
import type { OwnSteps } from '../transport/public-api-types';
import { isHeld, Seat, withReceipt } from './seat';
import { isWaiting, nextStep, stepsOf } from './step';

const { event } = new FakeServer();
const known: OwnSteps = {
  minor: false,
  ageKnown: true,
  role: 'participant',
  present: false,
  received: [],
  pledged: false,
};
const seat: Seat = {
  joinCode: 'BPD234',
  personalCode: 'ABCDEW',
  token: 't',
  openedAt: 0,
  steps: known,
  sent: {},
};
const line = (id: string): OutboxLine => ({
  id,
  joinCode: 'BPD234',
  what: 'pre',
  finishedAt: '2024-09-25T02:05:00Z',
});
const states = (held: Seat, lines: Parameters<typeof stepsOf>[2] = []): string =>
  stepsOf(event, held, lines)
    .map(({ state }) => state)
    .join(' ');

describe('stepsOf', () => {
  it.each<[string, Seat, string]>([
    ['at the start', seat, 'waiting open planned open'],
    [
      'before the server was heard',
      { ...seat, steps: undefined } as unknown as Seat,
      'waiting open planned open',
    ],
    ['present', { ...seat, steps: { ...known, present: true } }, 'done open planned open'],
    [
      'received from another phone',
      { ...seat, steps: { ...known, received: ['deployment-pre'] } },
      'waiting done planned open',
    ],
    ['pledged on paper', { ...seat, steps: { ...known, pledged: true } }, 'waiting open planned done'],
    [
      'a guest',
      { ...seat, steps: { ...known, role: 'guest' } },
      'waiting participants-only participants-only open',
    ],
    [
      'sent, and gone from the outbox',
      { ...seat, sent: { 'deployment-pre': { id: 'r1' } } },
      'waiting done planned open',
    ],
  ])('%s', (_, held, expected) => {
    expect(states(held)).toBe(expected);
  });

  it('never calls received what is still in the outbox', () => {
    const held = { ...seat, sent: { 'deployment-pre': { id: 'r1' }, pledge: { id: 'p1' } } };
    expect(states(held, [line('r1'), { ...line('p1'), refusal: { status: 410, code: 'erased' } }])).toBe(
      'waiting saved planned refused',
    );
  });
});

describe('nextStep', () => {
  const phases = (post: 'planned' | 'open' | 'closed'): typeof event => ({
    ...event,
    phases: event.phases.map((phase) => (phase.phase === 'post' ? { ...phase, state: post } : phase)),
  });
  const answeredPre = { ...seat, steps: { ...known, received: ['deployment-pre'] } };

  it.each<[string, typeof event, Seat, string | undefined]>([
    ['the pre-test at the start', event, seat, 'pre'],
    ['nothing between the two, for the pledge comes last', event, answeredPre, undefined],
    ['the post-test once it is open', phases('open'), answeredPre, 'post'],
    [
      'the pledge once the post-test was answered',
      phases('planned'),
      { ...seat, steps: { ...known, received: ['deployment-pre', 'deployment-post'] } },
      'pledge',
    ],
    ['the pledge once the post-test was closed', phases('closed'), answeredPre, 'pledge'],
    ['the pledge of a guest', event, { ...seat, steps: { ...known, role: 'guest' } }, 'pledge'],
    ['the pledge without a post-test', { ...event, phases: event.phases.slice(0, 1) }, answeredPre, 'pledge'],
  ])('is %s', (_, at, held, expected) => {
    expect(nextStep(stepsOf(at, held, []))?.name).toBe(expected);
  });

  it('waits for the team only where something is planned', () => {
    expect(isWaiting(stepsOf(event, answeredPre, []), 0)).toBe(true);
    expect(isWaiting(stepsOf(phases('open'), answeredPre, []), 0)).toBe(false);
  });
});

describe('Seat', () => {
  it('takes the receipt of its own record alone', () => {
    const held = { ...seat, sent: { pre: { id: 'r1' } } };
    expect(withReceipt(held, 'r1', 'now')?.sent['pre']).toEqual({ id: 'r1', receivedAt: 'now' });
    expect(withReceipt(held, 'r2', 'now')).toBeUndefined();
  });

  it('is forgotten after half a day', () => {
    expect(isHeld(seat, 11 * 3_600_000)).toBe(true);
    expect(isHeld(seat, 12 * 3_600_000)).toBe(false);
    expect(isHeld(undefined, 0)).toBe(false);
  });
});
