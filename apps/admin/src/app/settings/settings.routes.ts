import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { Router } from '@angular/router';
import { provideDictionary } from '../platform/language';
import { mayVisit } from '../platform/session/guards';
import { Session } from '../platform/session/session';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { Settings, SETTINGS_PARTS } from './settings';

/** The first part the role may see. */
function firstPart() {
  const session = inject(Session);
  const part = SETTINGS_PARTS.find(({ permission }) => session.can(permission));
  return inject(Router).parseUrl(`/settings/${part?.path ?? 'organisation'}`);
}

export const ROUTES: Routes = [
  {
    path: '',
    component: Settings,
    providers: [provideDictionary({ id, en })],
    children: [
      { path: '', pathMatch: 'full', canActivate: [firstPart], children: [] },
      {
        path: 'organisation',
        title: 'settings.parts.organisation',
        canActivate: [mayVisit('organisation.update')],
        loadComponent: () => import('./organisation-settings').then((m) => m.OrganisationSettings),
      },
      {
        path: 'members',
        title: 'settings.parts.members',
        canActivate: [mayVisit('membership.read')],
        loadComponent: () => import('./members-settings').then((m) => m.MembersSettings),
      },
      {
        path: 'agreements',
        title: 'settings.parts.agreements',
        canActivate: [mayVisit('agreement.read')],
        loadComponent: () => import('./agreements-settings').then((m) => m.AgreementsSettings),
      },
      {
        path: 'audit',
        title: 'settings.parts.audit',
        canActivate: [mayVisit('audit.read')],
        loadComponent: () => import('./audit-settings').then((m) => m.AuditSettings),
      },
    ],
  },
];
