import type { Routes } from '@angular/router';
import { provideDictionary } from '../../platform/language';
import en from './i18n/en.json';
import id from './i18n/id.json';

/** The doors for people who hold a link and no session yet. */
export const ROUTES: Routes = [
  {
    path: '',
    providers: [provideDictionary({ id, en })],
    children: [
      {
        path: 'invite/:token',
        title: 'enrol.invitation.page',
        loadComponent: () => import('./invitation-page').then((m) => m.InvitationPage),
      },
      {
        path: 'setup/:token',
        title: 'enrol.setup.page',
        loadComponent: () => import('./setup-page').then((m) => m.SetupPage),
      },
    ],
  },
];
