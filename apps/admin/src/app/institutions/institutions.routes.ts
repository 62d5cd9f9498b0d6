import type { Routes } from '@angular/router';
import { provideDictionary } from '../platform/language';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { InstitutionList } from './institution-list';

export const ROUTES: Routes = [
  {
    path: '',
    component: InstitutionList,
    title: 'institutions.title',
    providers: [provideDictionary({ id, en })],
  },
];
