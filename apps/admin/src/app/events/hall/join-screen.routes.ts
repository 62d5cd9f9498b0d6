import type { Routes } from '@angular/router';
import { provideDictionary } from '../../platform/language';
import en from '../i18n/en.json';
import id from '../i18n/id.json';
import { JoinScreen } from './join-screen';

export const ROUTES: Routes = [
  { path: '', component: JoinScreen, title: 'events.join.title', providers: [provideDictionary({ id, en })] },
];
