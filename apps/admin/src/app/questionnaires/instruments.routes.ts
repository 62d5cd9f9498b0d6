import type { Routes } from '@angular/router';
import { provideDictionary } from '../platform/language';
import { mayLeave } from './instruments/instrument/may-leave';
import en from './instruments/i18n/en.json';
import id from './instruments/i18n/id.json';
import { InstrumentsPage } from './instruments/library/instruments-page';
import { OwnInstruments } from './instruments/library/own-instruments';
import formEn from './xlsform/i18n/en.json';
import formId from './xlsform/i18n/id.json';

export const ROUTES: Routes = [
  {
    path: '',
    providers: [provideDictionary({ id, en }), provideDictionary({ id: formId, en: formEn })],
    children: [
      {
        path: '',
        component: InstrumentsPage,
        title: 'instruments.title',
        children: [
          { path: '', pathMatch: 'full', redirectTo: 'own' },
          { path: 'own', component: OwnInstruments },
          {
            path: 'library',
            loadComponent: () => import('./instruments/library/shared-library').then((m) => m.SharedLibrary),
          },
        ],
      },
      {
        path: ':id',
        title: 'instruments.title',
        canDeactivate: [mayLeave],
        loadComponent: () => import('./instruments/instrument/instrument-page').then((m) => m.InstrumentPage),
        children: [
          { path: '', pathMatch: 'full', redirectTo: 'items' },
          {
            path: 'items',
            loadComponent: () => import('./instruments/items/items-page').then((m) => m.ItemsPage),
          },
          {
            path: 'preview',
            loadComponent: () => import('./instruments/preview/preview-page').then((m) => m.PreviewPage),
          },
          {
            path: 'versions',
            loadComponent: () => import('./instruments/versions/versions-page').then((m) => m.VersionsPage),
          },
        ],
      },
    ],
  },
];
