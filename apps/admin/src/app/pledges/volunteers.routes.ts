import type { Routes } from '@angular/router';
import { provideDictionary } from '../platform/language';
import en from './i18n/en.json';
import id from './i18n/id.json';

export const ROUTES: Routes = [
  {
    path: '',
    providers: [provideDictionary({ id, en })],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'pledges.list.title',
        loadComponent: () => import('./list/volunteer-list').then((m) => m.VolunteerList),
      },
      {
        path: ':id',
        title: 'pledges.volunteer.single',
        loadComponent: () => import('./volunteer/volunteer-page').then((m) => m.VolunteerPage),
      },
    ],
  },
];
