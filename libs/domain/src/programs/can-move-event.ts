import type { EventState } from './event-states';
import { EVENT_TRANSITIONS } from './event-states';

export const EVENT_OBSTACLES = [
  'no-such-move',
  'no-date',
  'no-area',
  'no-agenda',
  'people-present',
  'answers-received',
  'not-started',
  'nobody-present',
  'pre-not-closed',
  'post-not-closed',
  'no-post',
] as const;
export type EventObstacle = (typeof EVENT_OBSTACLES)[number];

type Questionnaire = 'planned' | 'open' | 'closed' | null;

/** What the rules look at. The two statements are said aloud by the team when they move the event. */
export type EventFacts = {
  /** Milliseconds since 1970, or null while there is no date. */
  startsAtMs: number | null;
  nowMs: number;
  areaCode: string | null;
  agendaItems: number;
  presentParticipants: number;
  responses: number;
  /** State of the questionnaire before and after; null when there is none. */
  pre: Questionnaire;
  post: Questionnaire;
  /** "Presence was counted, not listed by name." */
  statedHeadcountOnly?: boolean;
  /** "There was no questionnaire afterwards." */
  statedNoPost?: boolean;
};

export type EventMove = { ok: true } | { ok: false; obstacles: EventObstacle[] };

/**
 * Whether an event may go from one state to another, and if not, everything that stands in the way.
 *
 * Definition: open needs a date, the venue's area and an agenda; held needs the start to have passed and
 * somebody present (or the statement that presence was only counted); evaluated needs a closed questionnaire
 * afterwards (or the statement that there was none) and none still open before; reported needs nothing more.
 * Back to planned only while nobody is present and nothing is answered; every other step back is free.
 * Source: S2 (planned → held → evaluated → reported), G2 (post-only and post-less events exist).
 * Edge cases: staying in a state, or leaping over one, is "no-such-move".
 */
export function canMoveEvent(from: EventState, to: EventState, facts: EventFacts): EventMove {
  const obstacles = EVENT_TRANSITIONS[from].includes(to)
    ? obstaclesTo(from, to, facts)
    : (['no-such-move'] as const);
  return obstacles.length === 0 ? { ok: true } : { ok: false, obstacles: [...obstacles] };
}

function obstaclesTo(from: EventState, to: EventState, facts: EventFacts): EventObstacle[] {
  const checks: [EventObstacle, boolean][] = [];
  if (from === 'planned') {
    checks.push(
      ['no-date', facts.startsAtMs === null],
      ['no-area', facts.areaCode === null],
      ['no-agenda', facts.agendaItems < 1],
    );
  }
  if (to === 'planned') {
    checks.push(['people-present', facts.presentParticipants > 0], ['answers-received', facts.responses > 0]);
  }
  if (from === 'open' && to === 'held') {
    checks.push(
      ['not-started', facts.startsAtMs === null || facts.startsAtMs > facts.nowMs],
      ['nobody-present', facts.presentParticipants < 1 && facts.statedHeadcountOnly !== true],
    );
  }
  if (from === 'held' && to === 'evaluated') {
    checks.push(
      ['pre-not-closed', facts.pre === 'open'],
      ['post-not-closed', facts.post === 'open' || facts.post === 'planned'],
      ['no-post', facts.post === null && facts.statedNoPost !== true],
    );
  }
  return checks.flatMap(([obstacle, stands]) => (stands ? [obstacle] : []));
}
