import type { Routes } from '@angular/router';
import { provideDictionary } from '../../platform/language';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { SetupPage } from './setup-page';

export const ROUTES: Routes = [
  {
    path: '',
    component: SetupPage,
    title: 'enrol.setup.page',
    providers: [provideDictionary({ id, en })],
  },
];
