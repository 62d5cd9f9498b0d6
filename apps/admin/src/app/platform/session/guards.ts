import { inject } from '@angular/core';
import { RedirectCommand, Router } from '@angular/router';
import type { CanActivateFn } from '@angular/router';
import type { Permission } from '@ikrar/domain';
import { Session } from './session';

/** Lets signed-in people pass; others sign in first and come back to where they wanted to go. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const session = inject(Session);
  try {
    if ((await session.load()) !== null) return true;
  } catch {
    // Whatever failed, the page there says so and tries again; the address stays.
    return new RedirectCommand(router.parseUrl('/unreachable'), { skipLocationChange: true });
  }
  const wanted = state.url === '/' ? {} : { return: state.url };
  return router.createUrlTree(['/sign-in'], { queryParams: wanted });
};

/** The sign-in page sends those home who have a session already. */
export const signedOut: CanActivateFn = async () => {
  const router = inject(Router);
  const session = inject(Session);
  return (await session.load().catch(() => null)) === null ? true : router.parseUrl('/');
};

/** For a feature's route: roles without one of the verbs see the page that says so. */
export function mayVisit(...permissions: readonly Permission[]): CanActivateFn {
  return () => {
    if (inject(Session).can(...permissions)) return true;
    return new RedirectCommand(inject(Router).parseUrl('/not-allowed'), { skipLocationChange: true });
  };
}

/** The address to go back to after signing in; only ever one of our own pages. */
export function returnAddress(wanted: string | null | undefined): string {
  return wanted && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}
