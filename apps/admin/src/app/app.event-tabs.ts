import type { EventTab } from './events/event/event-tabs';

/**
 * The tabs that other features bring to the page of an event, in their order; one entry a tab:
 *
 *   { path: 'participants', permissions: ['participant.read'], load: () => import('./participants/event-tab.routes') },
 *
 * The file exports ROUTES with one pathless parent that provides its dictionary; its pages read the event's id
 * from an input `eventId`.
 */
export const EVENT_TABS: readonly EventTab[] = [
  {
    path: 'participants',
    permissions: ['participant.read'],
    load: () => import('./participants/participants.routes'),
  },
  {
    path: 'attendance',
    permissions: ['participant.read'],
    load: () => import('./participants/attendance.routes'),
  },
  {
    path: 'questionnaires',
    permissions: ['deployment.read'],
    load: () => import('./questionnaires/event-tab.routes'),
  },
  { path: 'results', permissions: ['result.read'], load: () => import('./results/results.routes') },
  { path: 'pledges', permissions: ['pledge.read'], load: () => import('./pledges/event-tab.routes') },
];
