import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider, Type } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import type { HarnessLoader } from '@angular/cdk/testing';
import { provideRouter, withComponentInputBinding, withRouterConfig } from '@angular/router';
import type { Routes } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { SessionDetail } from '@ikrar/api-client';
import type { Role } from '@ikrar/domain';
import { HOME_SECTIONS } from '../app/platform/home-sections';
import { providePlatform } from '../app/platform/platform.providers';
import { SIGN_IN_AGAIN } from '../app/platform/session/reauthentication';
import { requestInterceptor } from '../app/platform/session/request-interceptor';
import { Session } from '../app/platform/session/session';

export interface PageOptions {
  readonly role?: Role;
  readonly providers?: readonly (Provider | EnvironmentProviders)[];
}

export interface RenderedPage {
  readonly http: HttpTestingController;
  readonly harness: RouterTestingHarness;
  /** Finds Material harnesses in the page. */
  readonly loader: HarnessLoader;
  /** Finds them in dialogs, menus and notices too. */
  readonly everywhere: HarnessLoader;
  readonly element: HTMLElement;
  /** Lets resources ask and templates settle; call it before `http.expectOne`. */
  settle(): Promise<void>;
}

/** A session to test with; one membership, at a university unless the role is an official's. */
export function aSession(role: Role = 'lead'): SessionDetail {
  const membership: SessionDetail['membership'] = {
    id: '0190a000-0000-7000-8000-000000000002',
    organisationId: '0190a000-0000-7000-8000-000000000003',
    organisationName: role === 'official' ? 'Kecamatan Belakang Padang' : 'Universitas Contoh',
    organisationKind: role === 'official' ? 'government_office' : 'university',
    role,
    areaCode: role === 'official' ? '21.71.01' : null,
  };
  const account = {
    id: '0190a000-0000-7000-8000-000000000001',
    displayName: 'Nur Contoh',
    locale: 'id' as const,
  };
  return { account, membership, memberships: [membership] };
}

/** A feature's routes at one address, as somebody of this role, over a pretended server. */
export async function renderRoutes(
  routes: Routes,
  url: string,
  options: PageOptions = {},
): Promise<RenderedPage> {
  configure(routes, options);
  const harness = await RouterTestingHarness.create(url);
  return page(harness);
}

/** One component as a page of its own. Its dictionary comes by `providers: [provideDictionary({ id, en })]`. */
export function renderPage(
  component: Type<unknown>,
  options: PageOptions & { url?: string } = {},
): Promise<RenderedPage> {
  return renderRoutes([{ path: '**', component }], options.url ?? '/', options);
}

function configure(routes: Routes, options: PageOptions): void {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([requestInterceptor])),
      provideHttpClientTesting(),
      provideRouter(
        routes,
        withComponentInputBinding(),
        withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      ),
      providePlatform(),
      { provide: HOME_SECTIONS, useValue: [] },
      { provide: SIGN_IN_AGAIN, useValue: () => Promise.reject(new Error('No sign-in in this test')) },
      ...(options.providers ?? []),
    ],
  });
  TestBed.inject(Session).accept(aSession(options.role));
}

function page(harness: RouterTestingHarness): RenderedPage {
  const fixture: ComponentFixture<unknown> = harness.fixture;
  return {
    http: TestBed.inject(HttpTestingController),
    harness,
    loader: TestbedHarnessEnvironment.loader(fixture),
    everywhere: TestbedHarnessEnvironment.documentRootLoader(fixture),
    element: fixture.nativeElement as HTMLElement,
    async settle() {
      TestBed.tick();
      // A resource asks in one turn and shows its answer in the next.
      await new Promise((resolve) => setTimeout(resolve));
      TestBed.tick();
    },
  };
}
