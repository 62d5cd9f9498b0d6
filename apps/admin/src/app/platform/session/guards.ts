import { inject } from '@angular/core';
import { RedirectCommand, Router } from '@angular/router';
import type {
  ActivatedRouteSnapshot,
  CanActivateFn,
  GuardResult,
  RouterStateSnapshot,
} from '@angular/router';
import type { Permission } from '@ikrar/domain';
import { Session } from './session';

/** Lets signed-in people pass; others sign in first and come back to where they wanted to go. */
export async function signedIn(
  _route: ActivatedRouteSnapshot,
  state: RouterStateSnapshot,
): Promise<GuardResult> {
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
}

/** The sign-in page sends those home who have a session already. */
export const signedOut: CanActivateFn = async () => {
  const router = inject(Router);
  const session = inject(Session);
  return (await session.load().catch(() => null)) === null ? true : router.parseUrl('/');
};

/** Lets in who is signed in and holds one of the verbs; other roles see the page that says so. */
export function mayVisit(...permissions: readonly Permission[]): CanActivateFn {
  return async (route, state) => {
    const router = inject(Router);
    const session = inject(Session);
    // The guards of one route run side by side: this one may be asked before the session is known.
    const inside = await signedIn(route, state);
    if (inside !== true || session.can(...permissions)) return inside;
    return new RedirectCommand(router.parseUrl('/not-allowed'), { skipLocationChange: true });
  };
}

/** The address to go back to after signing in; only ever one of our own pages. */
export function returnAddress(wanted: string | null | undefined): string {
  return wanted && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}
