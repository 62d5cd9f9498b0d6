import type { Routes } from '@angular/router';
import { provideDictionary } from '../platform/language';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { InstrumentList } from './instruments/instrument-list';
import { InstrumentPage } from './instruments/instrument-page';

export const ROUTES: Routes = [
  {
    path: '',
    providers: [provideDictionary({ id, en })],
    children: [
      { path: '', component: InstrumentList, title: 'questionnaires.title' },
      { path: ':id', component: InstrumentPage, title: 'questionnaires.title' },
    ],
  },
];
