import type { Routes } from '@angular/router';
import { provideDictionary } from '../platform/language';
import en from './i18n/en.json';
import id from './i18n/id.json';
import outEn from './out/i18n/en.json';
import outId from './out/i18n/id.json';

export const ROUTES: Routes = [
  {
    path: '',
    providers: [provideDictionary({ id, en }), provideDictionary({ id: outId, en: outEn })],
    children: [
      {
        path: '',
        title: 'results.title',
        loadComponent: () => import('./results-page').then((m) => m.ResultsPage),
      },
    ],
  },
];
