import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import { Router } from '@angular/router';
import type { Role } from '@ikrar/domain';
import { aSession, renderRoutes } from '../../testing/render-page';
import type { RenderedPage } from '../../testing/render-page';
import { provideDictionary } from '../platform/language';
import { Session } from '../platform/session/session';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { Shell } from './shell';

let built = 0;

@Component({ selector: 'ikrar-inside', template: '<h1>Inside</h1>' })
class Inside {
  constructor() {
    built += 1;
  }
}

@Component({ selector: 'ikrar-between', template: '' })
class Between {}

const FEATURES = [
  '',
  'events',
  'programs',
  'instruments',
  'volunteers',
  'stakeholders',
  'areas',
  'impact',
  'settings',
];

function open(role: Role, features = FEATURES): Promise<RenderedPage> {
  const children = [...features, 'switching'].map((path) => ({
    path,
    pathMatch: 'full' as const,
    component: path === 'switching' ? Between : Inside,
  }));
  const routes = [
    { path: 'sign-in', component: Inside },
    { path: '', component: Shell, providers: [provideDictionary({ id, en })], children },
  ];
  return renderRoutes(routes, '/', { role });
}

const words = (element: HTMLElement, places: string): string[] =>
  [...element.querySelectorAll(`${places} .place`)].map((place) => place.textContent?.trim() ?? '');

describe('Shell', () => {
  afterEach(() => localStorage.clear());

  it.each([
    ['member', ['Beranda', 'Kegiatan', 'Program', 'Kuesioner', 'Relawan', 'Pemangku kepentingan', 'Wilayah']],
    ['analyst', ['Kegiatan', 'Program', 'Kuesioner', 'Wilayah', 'Dampak']],
    ['official', ['Beranda', 'Pemangku kepentingan', 'Wilayah']],
  ] as const)('shows a %s the places of the role', async (role, expected) => {
    const { element } = await open(role);
    expect(words(element, '.places')).toEqual(expected);
  });

  it('offers no place that is not built', async () => {
    const { element } = await open('admin', ['', 'events']);
    expect(words(element, '.places')).toEqual(['Beranda', 'Kegiatan']);
  });

  it('keeps four places and the rest behind a word at the foot of a phone', async () => {
    const { element, loader } = await open('member');
    expect(words(element, '.foot')).toEqual(['Beranda', 'Kegiatan', 'Program', 'Kuesioner', 'Lainnya']);
    const more = await loader.getHarness(MatMenuHarness.with({ triggerText: 'Lainnya' }));
    await more.open();
    const items = await more.getItems();
    expect(await Promise.all(items.map((item) => item.getText()))).toEqual([
      'Relawan',
      'Pemangku kepentingan',
      'Wilayah',
    ]);
  });

  it('marks that word for a place behind it', async () => {
    const { element, harness, settle } = await open('member');
    const here = () => [...element.querySelectorAll('.foot .here')].map((place) => place.textContent?.trim());
    expect(here()).toEqual(['Beranda']);
    await harness.navigateByUrl('/volunteers');
    await settle();
    expect(here()).toEqual(['Lainnya']);
  });

  it('needs no such word for five', async () => {
    const { element } = await open('analyst');
    expect(words(element, '.foot')).toEqual(['Kegiatan', 'Program', 'Kuesioner', 'Wilayah', 'Dampak']);
  });

  it('marks the place where one is, and moves the focus to a new page', async () => {
    const { element, harness, settle } = await open('lead');
    await harness.navigateByUrl('/events');
    await settle();
    expect(element.querySelector('.places [aria-current="page"]')?.textContent).toContain('Kegiatan');
    expect(document.activeElement).toBe(element.querySelector('main'));
  });

  it('changes language and theme from the account menu', async () => {
    const { element, loader, http, settle } = await open('lead');
    const menu = await loader.getHarness(MatMenuHarness.with({ triggerText: /Nur Contoh/ }));
    await menu.open();
    await menu.clickItem({ text: 'English' });
    await settle();
    const kept = http.expectOne({ method: 'PATCH', url: '/api/session/account' });
    expect(kept.request.body).toEqual({ locale: 'en' });
    kept.flush(null);
    await settle();
    expect(words(element, '.places')[1]).toBe('Events');
    // The browser keeps what was chosen before signing in; this choice went to the account.
    expect(localStorage.getItem('ikrar.language')).toBeNull();
    expect(TestBed.inject(Session).current()?.account.locale).toBe('en');
    await menu.open();
    await menu.clickItem({ text: 'Dark' });
    await settle();
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(localStorage.getItem('ikrar.theme')).toBe('dark');
    await menu.open();
    await menu.clickItem({ text: 'As the device' });
    await settle();
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('says when the language could not be kept for the next machine', async () => {
    const { element, loader, everywhere, http, settle } = await open('lead');
    const menu = await loader.getHarness(MatMenuHarness.with({ triggerText: /Nur Contoh/ }));
    await menu.open();
    await menu.clickItem({ text: 'English' });
    http.expectOne('/api/session/account').error(new ProgressEvent('error'));
    await settle();
    expect(words(element, '.places')[1]).toBe('Events');
    expect(await (await everywhere.getHarness(MatSnackBarHarness)).getMessage()).toContain('connection');
  });

  it('switches the organisation and builds the page anew', async () => {
    const { loader, everywhere, http, settle } = await open('lead');
    const here = aSession('lead');
    const there = { ...aSession('analyst').membership, id: 'm2', organisationName: 'Pusat Studi Gender' };
    const memberships = [here.membership, there];
    TestBed.inject(Session).accept({ ...here, memberships });
    await settle();
    const before = built;
    const menu = await loader.getHarness(MatMenuHarness.with({ triggerText: /Nur Contoh/ }));
    await menu.open();
    await menu.clickItem({ text: /Pusat Studi Gender/ });
    const request = http.expectOne('/api/session/membership');
    expect(request.request.body).toEqual({ membershipId: 'm2' });
    request.flush({ ...here, membership: there, memberships });
    await settle();
    await settle();
    expect(built).toBe(before + 1);
    const notice = await everywhere.getHarness(MatSnackBarHarness);
    expect(await notice.getMessage()).toBe('Anda sekarang di Pusat Studi Gender.');
  });

  it('signs out; when that fails, says so and stays', async () => {
    const { loader, everywhere, http, settle } = await open('lead');
    const menu = await loader.getHarness(MatMenuHarness.with({ triggerText: /Nur Contoh/ }));
    await menu.open();
    await menu.clickItem({ text: 'Keluar' });
    http.expectOne('/api/session').error(new ProgressEvent('error'));
    await settle();
    expect(await (await everywhere.getHarness(MatSnackBarHarness)).getMessage()).toContain(
      'Tidak tersambung',
    );
    await menu.open();
    await menu.clickItem({ text: 'Keluar' });
    http.expectOne({ method: 'DELETE', url: '/api/session' }).flush(null);
    await settle();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/sign-in');
    expect(TestBed.inject(Session).current()).toBeNull();
  });
});
