import type { Routes } from '@angular/router';
import { provideDictionary } from '../platform/language';
import { mayVisit } from '../platform/session/guards';
import en from './i18n/en.json';
import id from './i18n/id.json';

export const ROUTES: Routes = [
  {
    path: '',
    providers: [provideDictionary({ id, en })],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'stakeholders.board.title',
        loadComponent: () => import('./board/board').then((m) => m.Board),
      },
      {
        path: 'organisations',
        title: 'stakeholders.organisations.title',
        canActivate: [mayVisit('stakeholder.read')],
        loadComponent: () => import('./organisations/organisation-list').then((m) => m.OrganisationList),
      },
      {
        path: 'organisations/:id',
        title: 'stakeholders.organisations.single',
        canActivate: [mayVisit('stakeholder.read')],
        loadComponent: () => import('./organisations/organisation-page').then((m) => m.OrganisationPage),
      },
      {
        path: 'posts',
        title: 'stakeholders.posts.title',
        canActivate: [mayVisit('stakeholder.read')],
        loadComponent: () => import('./posts/post-list').then((m) => m.PostList),
      },
      {
        path: 'posts/:id',
        title: 'stakeholders.posts.single',
        canActivate: [mayVisit('stakeholder.read')],
        loadComponent: () => import('./posts/post-page').then((m) => m.PostPage),
      },
    ],
  },
];
