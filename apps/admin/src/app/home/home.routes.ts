import { inject } from '@angular/core';
import { Router } from '@angular/router';
import type { GuardResult, Routes } from '@angular/router';
import { FirstScreen } from '../platform/first-screen';
import { provideDictionary } from '../platform/language';
import { Home } from './home';
import en from './i18n/en.json';
import id from './i18n/id.json';

export const ROUTES: Routes = [
  {
    path: '',
    component: Home,
    title: 'home.page',
    canActivate: [ownFirstScreen],
    providers: [provideDictionary({ id, en })],
  },
];

function ownFirstScreen(): GuardResult {
  const own = inject(FirstScreen).own();
  return own === null || inject(Router).parseUrl(`/${own}`);
}
