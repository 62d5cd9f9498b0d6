import type { Routes } from '@angular/router';
import { provideDictionary } from '../platform/language';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { SlipsPage } from './slips/slips-page';

export const ROUTES: Routes = [
  {
    path: '',
    component: SlipsPage,
    title: 'participants.slips.title',
    providers: [provideDictionary({ id, en })],
  },
];
