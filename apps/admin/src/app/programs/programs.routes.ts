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
        title: 'programs.title',
        loadComponent: () => import('./list/program-list').then((m) => m.ProgramList),
      },
      {
        path: ':id',
        title: 'programs.single',
        loadComponent: () => import('./program/program-page').then((m) => m.ProgramPage),
      },
    ],
  },
];
