import { provideDictionary } from '../platform/language';
import { renderRoutes } from '../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../testing/render-page';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { HOME_SECTIONS } from '../platform/home-sections';
import type { HomeSection } from '../platform/home-sections';
import { ROUTES } from './home.routes';

@Component({ selector: 'ikrar-waiting', template: '<section class="card">Tiga ikrar menunggu</section>' })
class Waiting {}

const SECTION: HomeSection = {
  permission: 'pledge.read',
  load: async () => ({ component: Waiting, dictionary: { id: {}, en: {} } }),
};

function render(options: PageOptions = {}): Promise<RenderedPage> {
  const frame = {
    path: '',
    providers: [provideDictionary({ id: {}, en: {} })],
    children: [...ROUTES, { path: 'events', component: Waiting }],
  };
  return renderRoutes([frame], '/', options);
}

describe('Home', () => {
  it('greets by name and says as what somebody is here', async () => {
    const { element } = await render({ role: 'analyst' });
    expect(element.querySelector('h1')?.textContent).toMatch(/^Selamat (pagi|siang|sore|malam), Nur Contoh$/);
    expect(element.textContent).toContain('Anda analis di Universitas Contoh.');
  });

  it.each([
    ['analyst', 'impact', '/impact'],
    ['official', 'district', '/district'],
    ['lead', 'impact', '/'],
    ['official', 'impact', '/'],
  ] as const)('sends a %s to the own first screen where it is built: %s', async (role, path, url) => {
    await renderRoutes([{ path: '', children: [...ROUTES, { path, component: Waiting }] }], '/', { role });
    expect(TestBed.inject(Router).url).toBe(url);
  });

  it('offers the templates to an organisation without events', async () => {
    const { element, http, settle } = await render();
    await settle();
    http.expectOne('/api/events?limit=1').flush({ items: [], nextCursor: null });
    await settle();
    const links = [...element.querySelectorAll<HTMLAnchorElement>('.begin a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(['/events/new?template=school', '/events/new?template=public_discussion']);
  });

  it('does not offer them where there are events', async () => {
    const { element, http, settle } = await render();
    await settle();
    http.expectOne('/api/events?limit=1').flush({ items: [{ id: 'x' }], nextCursor: null });
    await settle();
    expect(element.querySelector('.begin')).toBeNull();
    expect(element.textContent).toContain('Tidak ada yang menunggu Anda');
  });

  it.each([
    ['lead', ['/analyses']],
    ['analyst', []],
  ] as const)('keeps a way to a spreadsheet for a %s', async (role, hrefs) => {
    const children = [...ROUTES, { path: 'analyses', component: Waiting }];
    const frame = { path: '', providers: [provideDictionary({ id: {}, en: {} })], children };
    const { element, settle } = await renderRoutes([frame], '/', { role });
    await settle();
    const links = [...element.querySelectorAll('.analyse a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(hrefs);
  });

  it('does not even ask for somebody who may not make one', async () => {
    const { http, settle } = await render({ role: 'analyst' });
    await settle();
    http.expectNone('/api/events?limit=1');
  });

  it.each([
    [[], true],
    [[{ id: 'x' }], false],
  ] as const)('tells a member of no team whom to ask: programs %j', async (items, told) => {
    const { element, http, settle } = await render({ role: 'member' });
    await settle();
    http.expectOne('/api/programs?limit=1').flush({ items, nextCursor: null });
    await settle();
    expect(element.textContent?.includes('Minta ketua tim memasukkan Anda')).toBe(told);
    expect(element.textContent?.includes('Tidak ada yang menunggu Anda')).toBe(!told);
  });

  it.each([
    ['lead', true],
    ['analyst', false],
  ] as const)('shows a section of a feature by its permission: %s %s', async (role, shown) => {
    const { element, settle } = await render({
      role,
      providers: [{ provide: HOME_SECTIONS, useValue: [SECTION] }],
    });
    await settle();
    expect(element.textContent?.includes('Tiga ikrar menunggu')).toBe(shown);
  });
});
