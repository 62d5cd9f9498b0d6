import type { Routes } from '@angular/router';
import { provideDictionary } from '../platform/language';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { Roster } from './roster/roster';

export const ROUTES: Routes = [{ path: '', component: Roster, providers: [provideDictionary({ id, en })] }];
