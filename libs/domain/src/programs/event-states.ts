export const EVENT_STATES = ['planned', 'open', 'held', 'evaluated', 'reported'] as const;
/** States of an event that took place; only those count in figures over several events. */
export const HELD_STATES = ['held', 'evaluated', 'reported'] as const;
export type EventState = (typeof EVENT_STATES)[number];

/** Forward one step at a time; back one step, because somebody will press too early in the hall. */
export const EVENT_TRANSITIONS: Readonly<Record<EventState, readonly EventState[]>> = {
  planned: ['open'],
  open: ['held', 'planned'],
  held: ['evaluated', 'open'],
  evaluated: ['reported', 'held'],
  reported: ['evaluated'],
};
