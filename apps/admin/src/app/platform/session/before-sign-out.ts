import { InjectionToken } from '@angular/core';

/** Asked in an injection context before somebody signs out; false keeps her signed in. */
export type SignOutStep = () => Promise<boolean>;

/** What features have to put in order first, loaded only then; filled in `app.config.ts`. */
export const BEFORE_SIGN_OUT = new InjectionToken<readonly (() => Promise<SignOutStep>)[]>(
  'before-sign-out',
  {
    providedIn: 'root',
    factory: () => [],
  },
);
