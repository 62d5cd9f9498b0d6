/**
 * How to add a feature, in the order that works (the whole takes one folder and one line here):
 *
 * 1. `apps/admin/src/app/<feature>/`: flat, kebab-case, files named after their export, one component a file.
 *    A feature imports platform, @ikrar/ui, @ikrar/domain and @ikrar/api-client, never another feature.
 * 2. `i18n/id.json` and `i18n/en.json` with one root, the folder's name in camel case (see platform/language.ts).
 *    Texts: `protected readonly t = translator()`, then `{{ t('events.title') }}`. Codes of value lists:
 *    `t('platform.lists.eventStates.' + event.state)`. Problem codes that only you meet: second root `problems`.
 * 3. `<feature>.routes.ts` exports ROUTES: one parent `{ path: '', providers: [provideDictionary({ id, en })],
 *    children: [...] }`; a page's `title` is a key; parameters and query parameters arrive as `input()`s.
 *    Then one line in FEATURES below, and the place in the rail shows by itself (shell/navigation.ts).
 * 4. A list page: `<div class="page">` with `<ui-page-header>`; filters by `urlText('search')` and
 *    `urlChoice('state', LIST)` (platform/url-state.ts); rows by `pages<Row>('/api/…', () => ({ search: search() }))`
 *    (platform/pages.ts); then `@if (rows.error(); as error) <ui-error-state [message]="problems.of(error)"
 *    (retry)="rows.reload()" />`, `<ui-loading />`, `<ui-empty-state>` with the button that makes the first one,
 *    `<ui-data-table><table class="table">` and "load more". One record: `httpResource<Detail>(() => '/api/…')`.
 * 5. A side sheet (`Dialogs.sheet`) is one `<ui-form-sheet [formGroup]="form" [submission]="submission" …>` around
 *    its fields: `<mat-form-field appearance="outline">` with `<mat-error><ui-field-error [control]="…" /></mat-error>`.
 *    Submit, there and on form pages: `submission = submission()` and `await this.submission.send(this.form, async () => …)`
 *    around `api.invoke(putEvent, { id: newId(), body })` (the generated function, `inject(Api)`); a change goes through
 *    `Stale.over` (If-Match and 412). A create keeps its `newId()` for the life of the form, so that a retry is the
 *    same row. Rules for names, phones and free texts: platform/field-rules.ts. Done: `Notices.say`, `.undoable`.
 * 6. Permission: `*ikrarCan="'event.write'"` on buttons (Can), `canActivate: [mayVisit('event.write')]` on routes,
 *    `Session.can(...)` in code. Dates, numbers: `Formats`. A record's name in the window title: `usePageTitle`.
 *    What waits for somebody on the first screen: app.home-sections.ts. Pages without a session (the doors): beside
 *    `sign-in` below. The guards of one route run side by side; `mayVisit` includes `signedIn`.
 * 7. `<page>.spec.ts`: `renderPage(Component, { role: 'lead' })` of src/testing (HttpTestingController, Material
 *    harnesses). Look: classes of src/styles (page, card, form, pair, actions, table, quiet, figures); 8-px steps;
 *    tokens such as var(--card), --line, --quiet, --positive(-container). No `style="…"` attribute (the CSP refuses
 *    it; `[style.x]` is fine), no innerHTML, no CDN, `changeDetection: OnPush`, icons `<ui-icon name>` with a word.
 */
import type { Route, Routes } from '@angular/router';
import type { Permission } from '@ikrar/domain';
import { EVENT_TABS } from './app.event-tabs';
import { provideDictionary } from './platform/language';
import { mayVisit, signedIn } from './platform/session/guards';
import { DeadEnd } from './shell/dead-end';
import en from './shell/i18n/en.json';
import id from './shell/i18n/id.json';
import { Switching } from './shell/switching';

/** One line a feature, inside the frame and behind the sign-in. */
const FEATURES: Routes = [
  feature('events/:eventId/slips', ['participant.read'], () => import('./participants/slips.routes')),
  feature(
    'events/:eventId/participants/import',
    ['participant.write'],
    () => import('./participants/import.routes'),
  ),
  feature(
    'events/:eventId/questionnaires/imports',
    ['response.read'],
    () => import('./questionnaires/imports/imports.routes'),
  ),
  feature(
    'events/:eventId/questionnaires/:deploymentId/observation',
    ['deployment.read'],
    () => import('./questionnaires/observation/observation.routes'),
  ),
  feature(
    'events/:eventId/questionnaires/:deploymentId',
    ['response.read'],
    () => import('./questionnaires/keying/keying.routes'),
  ),
  {
    path: 'events',
    canActivate: [mayVisit('event.read')],
    loadChildren: () => import('./events/events.routes').then((m) => m.eventRoutes(EVENT_TABS)),
  },
  feature('programs', ['program.read'], () => import('./programs/programs.routes')),
  feature('institutions', ['institution.read'], () => import('./institutions/institutions.routes')),
  feature('staff', ['team.read'], () => import('./staff/staff.routes')),
  feature('instruments', ['instrument.read'], () => import('./questionnaires/instruments.routes')),
  feature('analyses', ['analysis.read'], () => import('./results/analyses/analyses.routes')),
  feature('volunteers', ['pledge.read'], () => import('./pledges/volunteers.routes')),
  feature('areas', ['area.read'], () => import('./areas/areas.routes')),
  feature('stakeholders', ['board.read'], () => import('./stakeholders/stakeholders.routes')),
  feature(
    'settings',
    ['organisation.update', 'membership.read', 'agreement.read', 'audit.read'],
    () => import('./settings/settings.routes'),
  ),
  feature('district', ['district.read'], () => import('./district/district.routes')),
  feature('impact', ['impact.read'], () => import('./impact/impact.routes')),
];

/** Screens of the hall fill the wall: they stand outside the frame. */
const HALL: Routes = [
  feature('events/:id/join', ['event.read'], () => import('./events/hall/join-screen.routes')),
  feature('events/:id/live', ['result.read'], () => import('./results/hall/live-screen.routes')),
];

export const ROUTES: Routes = [
  {
    path: 'sign-in',
    loadChildren: () => import('./identity/sign-in/sign-in.routes').then((m) => m.ROUTES),
  },
  {
    path: 'invite/:token',
    loadChildren: () => import('./identity/enrol/invitation.routes').then((m) => m.ROUTES),
  },
  {
    path: 'setup/:token',
    loadChildren: () => import('./identity/enrol/setup.routes').then((m) => m.ROUTES),
  },
  {
    path: 'unreachable',
    component: DeadEnd,
    data: { reason: 'unreachable' },
    title: 'shell.deadEnds.unreachable.title',
    providers: [provideDictionary({ id, en })],
  },
  ...HALL,
  {
    path: '',
    loadComponent: () => import('./shell/shell').then((m) => m.Shell),
    canActivate: [signedIn],
    // Asked at every step inside: a session may have ended since the frame was built.
    runGuardsAndResolvers: 'always',
    providers: [provideDictionary({ id, en })],
    children: [
      { path: '', pathMatch: 'full', loadChildren: () => import('./home/home.routes').then((m) => m.ROUTES) },
      ...FEATURES,
      { path: 'switching', component: Switching },
      {
        path: 'not-allowed',
        component: DeadEnd,
        data: { reason: 'notAllowed' },
        title: 'shell.deadEnds.notAllowed.title',
      },
      {
        path: '**',
        component: DeadEnd,
        data: { reason: 'notFound' },
        title: 'shell.deadEnds.notFound.title',
      },
    ],
  },
];

/** A feature's route: `feature('events', ['event.read'], () => import('./events/events.routes'))`. */
function feature(
  path: string,
  permissions: readonly Permission[],
  load: () => Promise<{ readonly ROUTES: Routes }>,
): Route {
  return { path, canActivate: [mayVisit(...permissions)], loadChildren: () => load().then((m) => m.ROUTES) };
}
