import type { Routes } from '@angular/router';
import { provideDictionary } from '../platform/language';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { StaffList } from './staff-list';

export const ROUTES: Routes = [
  { path: '', component: StaffList, title: 'staff.title', providers: [provideDictionary({ id, en })] },
];
