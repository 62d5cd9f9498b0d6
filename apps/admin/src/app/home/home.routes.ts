import type { Routes } from '@angular/router';
import { provideDictionary } from '../platform/language';
import { Home } from './home';
import en from './i18n/en.json';
import id from './i18n/id.json';

export const ROUTES: Routes = [
  { path: '', component: Home, title: 'home.page', providers: [provideDictionary({ id, en })] },
];
