import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { MatMenuHarness } from '@angular/material/menu/testing';
import type { SearchAnswer } from '@ikrar/api-client';
import type { Role } from '@ikrar/domain';
import { renderRoutes } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { provideDictionary } from '../../platform/language';
import en from '../i18n/en.json';
import id from '../i18n/id.json';
import { Shell } from '../shell';

@Component({ selector: 'ikrar-inside', template: '<h1>Inside</h1><input id="inside" />' })
class Inside {}

const NOTHING: SearchAnswer = {
  events: [],
  programs: [],
  instruments: [],
  volunteers: [],
  participants: [],
  posts: [],
  stakeholderOrganisations: [],
  institutions: [],
  areas: [],
  staff: [],
};
const FOUND: SearchAnswer = {
  ...NOTHING,
  events: [
    {
      id: 'e1',
      title: 'Sosialisasi Perisai',
      state: 'planned',
      venueName: 'Aula',
      startsAt: '2026-01-10T02:00:00.000Z',
      zone: 'Asia/Jakarta',
    },
  ],
  participants: [
    {
      id: 't1',
      fullName: 'Nur Contoh',
      role: 'participant',
      eventId: 'e1',
      eventTitle: 'Sosialisasi Perisai',
    },
  ],
  posts: [
    { id: 'p1', roleCode: 'PEM-LURAH', title: null, holderName: 'Hasan Contoh', areaName: 'Pulau Terung' },
  ],
  areas: [
    {
      code: '21.71.01.1004',
      level: 'village',
      type: 'kelurahan',
      name: 'Pulau Terung',
      alias: 'Pulau Terong',
      path: [{ type: 'kecamatan', name: 'Belakang Padang' }],
    },
  ],
};

async function open(role: Role = 'lead'): Promise<RenderedPage> {
  const routes = [
    {
      path: '',
      component: Shell,
      providers: [provideDictionary({ id, en })],
      children: [{ path: '**', component: Inside }],
    },
  ];
  const page = await renderRoutes(routes, '/', { role });
  document.body.append(page.element);
  return page;
}

const box = () => document.querySelector<HTMLInputElement>('ikrar-search-box input');
const panel = () => document.querySelector('ikrar-search-box')?.textContent?.replace(/\s+/g, ' ') ?? null;
const active = () => document.getElementById(box()?.getAttribute('aria-activedescendant') ?? '')?.textContent;

function strike(
  key: string,
  target: EventTarget = document.body,
  more: KeyboardEventInit = {},
): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
}

/** The box is loaded when it is first wanted. */
async function opened(page: RenderedPage): Promise<void> {
  for (let turn = 0; turn < 100 && box() === null; turn += 1) {
    await page.settle();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  if (box() === null) throw new Error('The search did not open');
}

async function type(page: RenderedPage, text: string): Promise<void> {
  const field = box();
  if (field) field.value = text;
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 260));
  await page.settle();
}

async function answer(page: RenderedPage, text: string, found: SearchAnswer = FOUND): Promise<void> {
  page.http.expectOne(`/api/search?text=${text}`).flush(found);
  await page.settle();
}

/** The dialog closes in its own time, then the router goes. */
async function arrived(page: RenderedPage, url: string): Promise<void> {
  const router = TestBed.inject(Router);
  for (let turn = 0; turn < 100 && router.url !== url; turn += 1) {
    await page.settle();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(router.url).toBe(url);
}

describe('the search', () => {
  afterEach(() => {
    localStorage.clear();
    document.querySelector('.cdk-overlay-container')?.replaceChildren();
    document.body.replaceChildren();
  });

  it('opens by the key and says what this role can look for', async () => {
    const page = await open('analyst');
    expect(strike('/').defaultPrevented).toBe(true);
    await opened(page);
    expect(panel()).toContain('Ketik paling sedikit dua huruf');
    expect([...document.querySelectorAll('.search-hint li')].map((one) => one.textContent)).toEqual([
      'Kegiatan',
      'Program',
      'Kuesioner',
      'Wilayah',
    ]);
    await type(page, 'a');
    page.http.expectNone((request) => request.url === '/api/search');
  });

  it('leaves the key alone where it is text, with another key held, and once it is switched off', async () => {
    const page = await open();
    const inside = page.element.querySelector('#inside');
    expect(strike('/', inside ?? document.body).defaultPrevented).toBe(false);
    expect(strike('/', document.body, { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(page.element.querySelector('.find kbd')?.textContent).toBe('/');
    const menu = await page.loader.getHarness(MatMenuHarness.with({ triggerText: /Nur Contoh/ }));
    await menu.open();
    await menu.clickItem({ text: 'Tombol / membuka pencarian' });
    await page.settle();
    expect(strike('/').defaultPrevented).toBe(false);
    expect(page.element.querySelector('.find kbd')).toBeNull();
  });

  it('groups what it found, tells how much, and has the first at hand', async () => {
    const page = await open();
    page.element.querySelector<HTMLButtonElement>('.find')?.click();
    await opened(page);
    await type(page, 'perisai');
    expect(document.querySelector('ikrar-search-box ui-loading')).not.toBeNull();
    await answer(page, 'perisai');
    const groups = [...document.querySelectorAll('ikrar-search-box [role=group]')];
    const words = (one: Element) =>
      [...one.querySelectorAll('.search-kind, .search-title, .search-detail')].map(
        (part) => part.textContent,
      );
    expect(groups.map(words)).toEqual([
      ['Kegiatan', 'Sosialisasi Perisai', '10 Jan 2026 · Aula'],
      ['Peserta', 'Nur Contoh', 'Sosialisasi Perisai'],
      ['Jabatan pemangku kepentingan', 'Hasan Contoh', 'Lurah / Kepala desa · Pulau Terung'],
      ['Wilayah', 'Pulau Terung (Pulau Terong)', 'Kelurahan · Kec. Belakang Padang'],
    ]);
    expect(document.querySelector('ikrar-search-box [role=status]')?.textContent?.trim()).toBe('4 hasil');
    expect(box()?.getAttribute('aria-expanded')).toBe('true');
    expect(active()).toContain('Sosialisasi Perisai');
  });

  it('is walked by the arrows, round the end, and Enter opens the page', async () => {
    const page = await open();
    strike('/');
    await opened(page);
    await type(page, 'perisai');
    await answer(page, 'perisai');
    const field = box() ?? document.body;
    strike('ArrowUp', field);
    await page.settle();
    expect(active()).toContain('Pulau Terung');
    strike('ArrowDown', field);
    strike('ArrowDown', field);
    await page.settle();
    expect(active()).toContain('Nur Contoh');
    strike('Enter', field);
    await arrived(page, '/events/e1/participants?search=Nur%20Contoh');
    expect(box()).toBeNull();
  });

  it('opens what is clicked; a village among its neighbours', async () => {
    const page = await open();
    strike('/');
    await opened(page);
    await type(page, 'terung');
    await answer(page, 'terung');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('ikrar-search-box a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/events/e1',
      '/events/e1/participants?search=Nur%20Contoh',
      '/stakeholders/posts/p1',
      '/areas?under=21.71.01&at=21.71.01.1004',
    ]);
    links[3]?.click();
    await arrived(page, '/areas?under=21.71.01&at=21.71.01.1004');
  });

  it('takes Enter before the answer as a question, never as the hit of another text', async () => {
    const page = await open();
    strike('/');
    await opened(page);
    await type(page, 'perisai');
    await answer(page, 'perisai');
    const field = box();
    if (field) field.value = 'hasan';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    strike('Enter', field ?? document.body);
    await page.settle();
    expect(TestBed.inject(Router).url).toBe('/');
    await answer(page, 'hasan', { ...NOTHING, posts: FOUND.posts });
    strike('Enter', field ?? document.body);
    await arrived(page, '/stakeholders/posts/p1');
  });

  it('leads an official to the volunteers of the own kecamatan', async () => {
    const page = await open('official');
    strike('/');
    await opened(page);
    await type(page, 'rahmat');
    const volunteers: SearchAnswer['volunteers'] = [
      { id: 'v1', fullName: 'Rahmat Contoh', status: 'active', areaName: 'Pulau Terung' },
    ];
    await answer(page, 'rahmat', { ...NOTHING, volunteers });
    expect(document.querySelector('ikrar-search-box a')?.getAttribute('href')).toBe('/district');
  });

  it('says that nothing fits', async () => {
    const page = await open();
    strike('/');
    await opened(page);
    await type(page, 'xyz');
    await answer(page, 'xyz', NOTHING);
    expect(panel()).toContain('Tidak ada yang cocok dengan “xyz”');
    expect(document.querySelector<HTMLElement>('#search-hits')?.hidden).toBe(true);
    expect(strike('Enter', box() ?? document.body).defaultPrevented).toBe(true);
  });

  it('says when it could not ask, and asks again', async () => {
    const page = await open();
    strike('/');
    await opened(page);
    await type(page, 'perisai');
    page.http.expectOne('/api/search?text=perisai').error(new ProgressEvent('error'));
    await page.settle();
    expect(panel()).toContain('Tidak tersambung');
    document.querySelector<HTMLButtonElement>('ikrar-search-box ui-error-state button')?.click();
    await page.settle();
    await answer(page, 'perisai');
    expect(active()).toContain('Sosialisasi Perisai');
  });
});
