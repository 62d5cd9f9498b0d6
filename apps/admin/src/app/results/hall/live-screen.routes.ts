import type { Routes } from '@angular/router';
import { provideDictionary } from '../../platform/language';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { LiveScreen } from './live-screen';

export const ROUTES: Routes = [
  { path: '', component: LiveScreen, title: 'liveResults.title', providers: [provideDictionary({ id, en })] },
];
