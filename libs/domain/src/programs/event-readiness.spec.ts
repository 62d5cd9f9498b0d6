import type { ReadinessFacts, ReadinessItem } from './event-readiness';
import { eventReadiness, READINESS_ITEMS } from './event-readiness';

const NOTHING: ReadinessFacts = {
  startsAtMs: null,
  areaCode: null,
  venueName: null,
  agendaItems: 0,
  topics: 0,
  leads: 0,
  noteTakers: 0,
  participants: 0,
  pre: false,
  post: false,
  pledgeText: false,
};
const missing = (facts: ReadinessFacts): ReadinessItem[] =>
  eventReadiness(facts).flatMap(({ item, ready }) => (ready ? [] : [item]));

describe('eventReadiness', () => {
  it('misses everything of an empty event', () => {
    expect(missing(NOTHING)).toEqual(READINESS_ITEMS);
  });

  it.each<[ReadinessItem, Partial<ReadinessFacts>]>([
    ['date', { startsAtMs: 0 }],
    ['area', { areaCode: '21.71.01.1007' }],
    ['venue', { venueName: 'Aula' }],
    ['agenda', { agendaItems: 1 }],
    ['topics', { topics: 1 }],
    ['lead', { leads: 1 }],
    ['note_taker', { noteTakers: 2 }],
    ['participants', { participants: 25 }],
    ['pre', { pre: true }],
    ['post', { post: true }],
    ['pledge_text', { pledgeText: true }],
  ])('ticks %s and nothing else with %j', (item, given) => {
    expect(missing({ ...NOTHING, ...given })).toEqual(READINESS_ITEMS.filter((other) => other !== item));
  });

  it('does not take blanks for a venue', () => {
    expect(missing({ ...NOTHING, venueName: '  ' })).toContain('venue');
  });
});
