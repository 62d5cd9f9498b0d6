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
        title: 'impact.title',
        loadComponent: () => import('./impact-page').then((m) => m.ImpactPage),
      },
    ],
  },
];
