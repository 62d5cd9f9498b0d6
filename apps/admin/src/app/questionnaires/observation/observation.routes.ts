import type { Routes } from '@angular/router';
import { provideDictionary } from '../../platform/language';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { ObservationPage } from './observation-page';

export const ROUTES: Routes = [
  {
    path: '',
    title: 'observation.title',
    component: ObservationPage,
    providers: [provideDictionary({ id, en })],
  },
];
