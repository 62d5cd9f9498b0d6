import type { Routes } from '@angular/router';
import { provideDictionary } from '../platform/language';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { ImportPage } from './import/import-page';

export const ROUTES: Routes = [
  {
    path: '',
    component: ImportPage,
    title: 'participants.import.title',
    providers: [provideDictionary({ id, en })],
  },
];
