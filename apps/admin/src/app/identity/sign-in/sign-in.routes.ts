import type { Routes } from '@angular/router';
import { provideDictionary } from '../../platform/language';
import { signedOut } from '../../platform/session/guards';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { SignIn } from './sign-in';

export const ROUTES: Routes = [
  {
    path: '',
    component: SignIn,
    title: 'signIn.page',
    canActivate: [signedOut],
    providers: [provideDictionary({ id, en })],
  },
];
