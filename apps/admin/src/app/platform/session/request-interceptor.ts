import { HttpErrorResponse } from '@angular/common/http';
import type { HttpInterceptorFn } from '@angular/common/http';
import { inject, Injector } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { Reauthentication } from './reauthentication';
import { Session } from './session';

/** Marks our requests as our own (CSRF), and mends a session that ended under way. */
export const requestInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/api/')) return next(request);
  const marked = request.clone({ setHeaders: { 'X-CSRF': '1' } });
  const injector = inject(Injector);
  return next(marked).pipe(
    catchError((error: unknown) => {
      const ended = error instanceof HttpErrorResponse && error.status === 401;
      // Asking for the session, or with a wrong password, 401 is the answer and not an accident.
      if (!ended || request.url === '/api/session' || injector.get(Session).current() === null) {
        return throwError(() => error);
      }
      return from(injector.get(Reauthentication).ask()).pipe(
        switchMap((again) => {
          if (again) return next(marked);
          leave(injector);
          return throwError(() => error);
        }),
      );
    }),
  );
};

/** Somebody else, or nobody, is signed in now: what stands on the screen is not theirs. */
function leave(injector: Injector): void {
  const router = injector.get(Router);
  const session = injector.get(Session);
  if (session.current() !== null) void router.navigateByUrl('/');
  else void router.navigate(['/sign-in'], { queryParams: { return: router.url } });
}
