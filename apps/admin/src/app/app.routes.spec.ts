import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { Route, Routes } from '@angular/router';
import { renderRoutes } from '../testing/render-page';
import { ROUTES } from './app.routes';
import { Session } from './platform/session/session';

/** Pages that need no session: the doors, and the page that says that nobody can be asked. */
const OPEN = ['sign-in', 'invite/:token', 'setup/:token', 'unreachable'];

function unguarded(routes: Routes, above = ''): string[] {
  return routes.flatMap((route: Route) => {
    const path = [above, route.path].filter(Boolean).join('/');
    if (OPEN.includes(path) || route.canActivate?.length) return [];
    return route.children ? unguarded(route.children, path) : [path];
  });
}

describe('the routes', () => {
  it('stand behind the sign-in, but for the doors', () => {
    expect(unguarded(ROUTES)).toEqual([]);
  });

  it('ask a role for every feature', () => {
    const frame = ROUTES.find((route) => route.path === '' && route.children);
    const plain = ['', 'switching', 'not-allowed', '**'];
    const features = frame?.children?.filter(({ path }) => !plain.includes(path ?? '')) ?? [];
    expect(
      features.filter((route) => !route.canActivate?.length && !route.children).map(({ path }) => path),
    ).toEqual([]);
  });

  it('lead from the empty address to the first screen, inside the frame', async () => {
    const { element, settle } = await renderRoutes(ROUTES, '/', { role: 'lead' });
    await settle();
    expect(element.querySelector('ikrar-shell main h1')?.textContent).toContain('Nur Contoh');
  });

  it('say that there is nothing at an unknown address', async () => {
    const { element } = await renderRoutes(ROUTES, '/no/such/page');
    expect(element.querySelector('main h1')?.textContent).toBe('Halaman ini tidak ada');
  });

  it('lead people without a session to the door', async () => {
    const { element, harness } = await renderRoutes(ROUTES, '/not-allowed');
    TestBed.inject(Session).forget();
    await harness.navigateByUrl('/');
    expect(TestBed.inject(Router).url).toBe('/sign-in');
    expect(element.querySelector('h1')?.textContent).toBe('Masuk');
  });
});
