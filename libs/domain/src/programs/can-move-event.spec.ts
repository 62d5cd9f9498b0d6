import type { EventFacts, EventObstacle } from './can-move-event';
import { canMoveEvent } from './can-move-event';
import type { EventState } from './event-states';
import { EVENT_STATES } from './event-states';

const START = Date.UTC(2024, 8, 25, 2);
const facts = (given: Partial<EventFacts> = {}): EventFacts => ({
  startsAtMs: START,
  nowMs: START + 3_600_000,
  areaCode: '21.71.01.1007',
  agendaItems: 5,
  presentParticipants: 25,
  responses: 50,
  pre: 'closed',
  post: 'closed',
  ...given,
});
const empty = { startsAtMs: null, areaCode: null, agendaItems: 0 };

describe('canMoveEvent', () => {
  it.each<[EventState, EventState, Partial<EventFacts>]>([
    ['planned', 'open', {}],
    ['planned', 'open', { presentParticipants: 0, responses: 0, pre: null, post: null }],
    ['open', 'planned', { presentParticipants: 0, responses: 0 }],
    ['open', 'held', {}],
    ['open', 'held', { nowMs: START }],
    ['open', 'held', { presentParticipants: 0, statedHeadcountOnly: true }],
    ['open', 'held', { post: 'open' }],
    ['held', 'open', {}],
    ['held', 'evaluated', {}],
    ['held', 'evaluated', { pre: null }],
    ['held', 'evaluated', { post: null, statedNoPost: true }],
    ['evaluated', 'reported', {}],
    ['evaluated', 'held', {}],
    ['reported', 'evaluated', {}],
  ])('%s → %s with %j', (from, to, given) => {
    expect(canMoveEvent(from, to, facts(given))).toEqual({ ok: true });
  });

  it.each<[EventState, EventState, Partial<EventFacts>, EventObstacle[]]>([
    ['planned', 'open', empty, ['no-date', 'no-area', 'no-agenda']],
    ['planned', 'open', { agendaItems: 0 }, ['no-agenda']],
    ['open', 'planned', {}, ['people-present', 'answers-received']],
    ['open', 'held', { nowMs: START - 1 }, ['not-started']],
    ['open', 'held', { startsAtMs: null, presentParticipants: 0 }, ['not-started', 'nobody-present']],
    ['held', 'evaluated', { pre: 'open' }, ['pre-not-closed']],
    ['held', 'evaluated', { post: 'open' }, ['post-not-closed']],
    ['held', 'evaluated', { post: 'planned', statedNoPost: true }, ['post-not-closed']],
    ['held', 'evaluated', { post: null }, ['no-post']],
  ])('%s → %s with %j: %j', (from, to, given, obstacles) => {
    expect(canMoveEvent(from, to, facts(given))).toEqual({ ok: false, obstacles });
  });

  it('moves one step at a time, and never stays', () => {
    for (const [place, from] of EVENT_STATES.entries()) {
      for (const [goal, to] of EVENT_STATES.entries()) {
        const move = canMoveEvent(from, to, facts({ presentParticipants: 1, responses: 0 }));
        const known = move.ok || !move.obstacles.includes('no-such-move');
        expect([from, to, known]).toEqual([from, to, Math.abs(place - goal) === 1]);
      }
    }
  });
});
