/** What a team has in hand before the hall, in the order in which it is usually settled. */
export const READINESS_ITEMS = [
  'date',
  'area',
  'venue',
  'agenda',
  'topics',
  'lead',
  'note_taker',
  'participants',
  'pre',
  'post',
  'pledge_text',
] as const;
export type ReadinessItem = (typeof READINESS_ITEMS)[number];

export type ReadinessFacts = {
  startsAtMs: number | null;
  areaCode: string | null;
  venueName: string | null;
  agendaItems: number;
  topics: number;
  leads: number;
  noteTakers: number;
  participants: number;
  /** Whether the questionnaire is chosen. */
  pre: boolean;
  post: boolean;
  pledgeText: boolean;
};

export type Readiness = { item: ReadinessItem; ready: boolean };

/**
 * The list of what is settled and what is missing before the hall. It advises; what must be there before an
 * event opens stands in `canMoveEvent`.
 *
 * Definition: an item is ready as soon as there is one of it (a date, an agenda item, a lead, a participant …).
 * Edge cases: a venue of blanks is no venue.
 */
export function eventReadiness(facts: ReadinessFacts): Readiness[] {
  const ready: Readonly<Record<ReadinessItem, boolean>> = {
    date: facts.startsAtMs !== null,
    area: facts.areaCode !== null,
    venue: facts.venueName !== null && facts.venueName.trim() !== '',
    agenda: facts.agendaItems > 0,
    topics: facts.topics > 0,
    lead: facts.leads > 0,
    note_taker: facts.noteTakers > 0,
    participants: facts.participants > 0,
    pre: facts.pre,
    post: facts.post,
    pledge_text: facts.pledgeText,
  };
  return READINESS_ITEMS.map((item) => ({ item, ready: ready[item] }));
}
