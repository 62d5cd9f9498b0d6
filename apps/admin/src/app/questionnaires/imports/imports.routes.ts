import type { Routes } from '@angular/router';
import { provideDictionary } from '../../platform/language';
import { mayVisit } from '../../platform/session/guards';
import en from '../i18n/en.json';
import id from '../i18n/id.json';
import importsEn from './i18n/en.json';
import importsId from './i18n/id.json';
import { ImportList } from './list/import-list';

export const ROUTES: Routes = [
  {
    path: '',
    providers: [provideDictionary({ id, en }), provideDictionary({ id: importsId, en: importsEn })],
    children: [
      { path: '', pathMatch: 'full', title: 'imports.list.title', component: ImportList },
      {
        path: 'new',
        title: 'imports.title',
        canActivate: [mayVisit('response.write')],
        loadComponent: () => import('./new-import').then((m) => m.NewImport),
      },
    ],
  },
];
