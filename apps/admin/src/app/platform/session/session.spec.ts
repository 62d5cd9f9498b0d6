import { Location } from '@angular/common';
import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  HttpTestingController,
  provideHttpClientTesting,
  type TestRequest,
} from '@angular/common/http/testing';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatDialogRef } from '@angular/material/dialog';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { firstValueFrom } from 'rxjs';
import { aSession } from '../../../testing/render-page';
import { providePlatform } from '../platform.providers';
import { Can } from './can';
import { mayVisit, returnAddress, signedIn, signedOut } from './guards';
import { SIGN_IN_AGAIN } from './reauthentication';
import { requestInterceptor } from './request-interceptor';
import { Session } from './session';

@Component({
  selector: 'ikrar-desk',
  imports: [Can],
  template: `<p>Desk</p>
    <button *ikrarCan="'program.write'">Write</button><i *ikrarCan="['audit.read', 'impact.read']">Read</i>`,
})
class Desk {}

@Component({ selector: 'ikrar-door', template: `<p>Door</p>` })
class Door {}

@Component({ selector: 'ikrar-wall', template: `<p>Wall</p>` })
class Wall {}

/** Stands for the password dialog: signs in as the test says, then closes. */
@Component({ selector: 'ikrar-again', template: '' })
class Again {
  static as: () => void = () => undefined;

  constructor() {
    Again.as();
    inject(MatDialogRef).close();
  }
}

const ROUTES = [
  { path: '', component: Desk, canActivate: [signedIn] },
  { path: 'audit', component: Desk, canActivate: [signedIn, mayVisit('audit.read')] },
  { path: 'sign-in', component: Door, canActivate: [signedOut] },
  { path: 'not-allowed', component: Wall },
  { path: 'unreachable', component: Wall },
];

describe('the session', () => {
  let http: HttpTestingController;
  let session: Session;
  let harness: RouterTestingHarness;
  const opened = jest.fn();

  beforeEach(async () => {
    opened.mockClear();
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([requestInterceptor])),
        provideHttpClientTesting(),
        provideRouter(ROUTES),
        providePlatform(),
        {
          provide: SIGN_IN_AGAIN,
          useValue: async () => {
            opened();
            return { component: Again, dictionary: { id: {}, en: {} } };
          },
        },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    session = TestBed.inject(Session);
    harness = await RouterTestingHarness.create();
  });

  afterEach(() => http.verify());

  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const text = () => harness.routeNativeElement?.textContent;

  /** The dialog opens, closes and animates in turns of its own. */
  async function sentAgain(count: number): Promise<TestRequest[]> {
    const found: TestRequest[] = [];
    while (found.length < count) {
      await turn();
      TestBed.tick();
      found.push(...http.match(({ method }) => method === 'PUT'));
    }
    return found;
  }

  async function visit(url: string, status: number, body: object | null = null): Promise<void> {
    const arrived = harness.navigateByUrl(url);
    await turn();
    http.expectOne('/api/session').flush(body, { status, statusText: 'x' });
    await arrived;
  }

  it('asks the server once and lets people with a session in', async () => {
    await visit('/', 200, aSession());
    await harness.navigateByUrl('/');
    expect(text()).toContain('Desk');
  });

  it('sends others to the door, with the way back', async () => {
    await visit('/audit?x=1', 401, { code: 'not-signed-in' });
    expect(text()).toBe('Door');
    expect(TestBed.inject(Router).url).toBe('/sign-in?return=%2Faudit%3Fx%3D1');
  });

  it('sends people with a session home from the door', async () => {
    await visit('/sign-in', 200, aSession());
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('says when the server is out of reach, keeps the address, and asks again next time', async () => {
    await visit('/', 503, { code: 'unavailable' });
    expect([text(), TestBed.inject(Location).path()]).toEqual(['Wall', '']);
    await visit('/audit', 200, aSession('admin'));
    expect(text()).toContain('Desk');
  });

  it('closes a page to a role without the verb', async () => {
    await visit('/audit', 200, aSession('lead'));
    expect(text()).toBe('Wall');
  });

  it.each([
    ['lead', true, true],
    ['analyst', false, true],
    ['member', false, false],
  ] as const)('shows to a role what it may do: %s', async (role, writes, reads) => {
    await visit('/', 200, aSession(role));
    await harness.fixture.whenStable();
    expect([text()?.includes('Write'), text()?.includes('Read')]).toEqual([writes, reads]);
  });

  it('marks our own requests, and no others', () => {
    const client = TestBed.inject(HttpClient);
    client.get('/api/events').subscribe();
    client.get('https://elsewhere.example/x').subscribe();
    expect(http.expectOne('/api/events').request.headers.get('X-CSRF')).toBe('1');
    expect(http.expectOne('https://elsewhere.example/x').request.headers.has('X-CSRF')).toBe(false);
  });

  it('asks for the password once when it ends under way, and sends the requests again', async () => {
    session.accept(aSession());
    Again.as = () => session.accept(aSession());
    const client = TestBed.inject(HttpClient);
    const both = Promise.all(
      ['/api/a', '/api/b'].map((url) => firstValueFrom(client.put(url, { typed: url }))),
    );
    for (const url of ['/api/a', '/api/b']) http.expectOne(url).flush(null, { status: 401, statusText: 'x' });
    const again = await sentAgain(2);
    for (const request of again) request.flush({ kept: request.request.body });
    expect(await both).toEqual([{ kept: { typed: '/api/a' } }, { kept: { typed: '/api/b' } }]);
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('does not send a request again for somebody else', async () => {
    session.accept(aSession());
    Again.as = () =>
      session.accept({ ...aSession(), account: { id: 'another', displayName: 'Another', locale: 'id' } });
    const failed = firstValueFrom(TestBed.inject(HttpClient).put('/api/a', {})).catch(
      (error: { status: number }) => error.status,
    );
    http.expectOne('/api/a').flush(null, { status: 401, statusText: 'x' });
    expect(await failed).toBe(401);
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('leaves a wrong password alone', async () => {
    session.accept(aSession());
    const failed = session
      .signIn({ identifier: 'x', password: 'y' })
      .catch((error: { status: number }) => error.status);
    http
      .expectOne('/api/session')
      .flush({ code: 'session.wrong-credentials' }, { status: 401, statusText: 'x' });
    expect(await failed).toBe(401);
    expect(opened).not.toHaveBeenCalled();
  });
});

describe('returnAddress', () => {
  it.each([
    ['/events?x=1', '/events?x=1'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    [undefined, '/'],
  ])('%s leads to %s', (wanted, expected) => {
    expect(returnAddress(wanted)).toBe(expected);
  });
});
