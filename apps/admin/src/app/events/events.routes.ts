import type { Routes } from '@angular/router';
import { provideDictionary } from '../platform/language';
import { mayVisit } from '../platform/session/guards';
import { tabRoute } from './event/event-tabs';
import type { EventTab } from './event/event-tabs';
import en from './i18n/en.json';
import id from './i18n/id.json';

/** The tabs of this feature stand first; the others come from their own features (app.event-tabs.ts). */
export function eventRoutes(tabs: readonly EventTab[]): Routes {
  return [
    {
      path: '',
      providers: [provideDictionary({ id, en })],
      children: [
        {
          path: '',
          pathMatch: 'full',
          title: 'events.title',
          loadComponent: () => import('./list/event-list').then((m) => m.EventList),
        },
        {
          path: 'new',
          title: 'events.create.title',
          canActivate: [mayVisit('event.write')],
          loadComponent: () => import('./new-event/new-event').then((m) => m.NewEvent),
        },
        {
          path: ':id',
          title: 'events.single',
          // Tabs of other features look for `eventId`.
          resolve: { eventId: ({ params }: { params: Record<string, string> }) => params['id'] },
          loadComponent: () => import('./event/event-page').then((m) => m.EventPage),
          children: [
            { path: '', pathMatch: 'full', redirectTo: 'summary' },
            {
              path: 'summary',
              data: { permissions: ['event.read'] },
              loadComponent: () => import('./event/event-summary-tab').then((m) => m.EventSummaryTab),
            },
            {
              path: 'agenda',
              data: { permissions: ['event.read'] },
              loadComponent: () => import('./agenda/event-agenda-tab').then((m) => m.EventAgendaTab),
            },
            ...tabs.map(tabRoute),
          ],
        },
      ],
    },
  ];
}
