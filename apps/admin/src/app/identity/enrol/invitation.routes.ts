import type { Routes } from '@angular/router';
import { provideDictionary } from '../../platform/language';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { InvitationPage } from './invitation-page';

export const ROUTES: Routes = [
  {
    path: '',
    component: InvitationPage,
    title: 'enrol.invitation.page',
    providers: [provideDictionary({ id, en })],
  },
];
