import type { Routes } from '@angular/router';
import { provideDictionary } from '../platform/language';
import { AttendancePage } from './attendance/attendance-page';
import en from './i18n/en.json';
import id from './i18n/id.json';

export const ROUTES: Routes = [
  { path: '', component: AttendancePage, providers: [provideDictionary({ id, en })] },
];
