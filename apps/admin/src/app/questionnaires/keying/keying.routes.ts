import type { Routes } from '@angular/router';
import { provideDictionary } from '../../platform/language';
import { mayVisit } from '../../platform/session/guards';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { KeyingPage } from './keying-page';

export const ROUTES: Routes = [
  {
    path: '',
    providers: [provideDictionary({ id, en })],
    children: [
      {
        path: 'keying',
        title: 'keying.title',
        canActivate: [mayVisit('response.write')],
        component: KeyingPage,
      },
      {
        path: 'keying/differences',
        title: 'keying.differences.title',
        canActivate: [mayVisit('response.write')],
        loadComponent: () => import('./differences/differences-page').then((m) => m.DifferencesPage),
      },
      {
        path: 'responses/:responseId',
        title: 'keying.response.title',
        loadComponent: () => import('./response/response-page').then((m) => m.ResponsePage),
      },
    ],
  },
];
