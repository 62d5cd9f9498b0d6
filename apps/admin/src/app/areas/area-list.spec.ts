import { MatMenuHarness } from '@angular/material/menu/testing';
import type { AreaSummary } from '@ikrar/api-client';
import { renderRoutes } from '../../testing/render-page';
import type { RenderedPage } from '../../testing/render-page';
import { ROUTES } from './areas.routes';

const BATAM = { code: '21.71', type: 'kota', name: 'Kota Batam' } as const;
const RIAU = { code: '21', type: 'provinsi', name: 'Kepulauan Riau' } as const;
const DISTRICT = { code: '21.71.01', type: 'kecamatan', name: 'Belakang Padang' } as const;

function village(number: string, name: string, facts: Partial<AreaSummary> = {}): AreaSummary {
  return {
    code: `21.71.01.${number}`,
    name,
    type: 'kelurahan',
    level: 'village',
    alias: null,
    tags: [],
    path: [DISTRICT, BATAM, RIAU],
    latitude: 1.1,
    longitude: 103.8,
    ...facts,
  };
}

const SIX = [
  village('1002', 'Pemping', { latitude: 1.101, longitude: 103.7838 }),
  village('1007', 'Sekanak Raya', { latitude: 1.1378, longitude: 103.8732, tags: ['port_official'] }),
];

async function open(url: string, role: 'official' | 'lead' | 'admin'): Promise<RenderedPage> {
  const page = await renderRoutes(ROUTES, url, { role });
  await page.settle();
  return page;
}

async function answer(page: RenderedPage, url: string, body: object): Promise<void> {
  page.http.expectOne((request) => request.urlWithParams === url).flush(body);
  await page.settle();
}

describe('AreaList', () => {
  it('marks the place that the address points at among its neighbours', async () => {
    const page = await open('/?under=21.71.01&at=21.71.01.1007', 'lead');
    await answer(page, '/api/areas/21.71.01', {
      ...DISTRICT,
      level: 'district',
      path: [BATAM, RIAU],
      tags: [],
    });
    await answer(page, '/api/areas?under=21.71.01&level=village', { items: SIX, nextCursor: null });
    const marked = [...page.element.querySelectorAll('.rows li.selected')];
    expect(marked.map((row) => row.querySelector('strong')?.textContent)).toEqual(['Sekanak Raya']);
  });

  it('begins in the area of an official: the way, the list and the map agree', async () => {
    const page = await open('/', 'official');
    await answer(page, '/api/areas/21.71.01', {
      ...DISTRICT,
      level: 'district',
      path: [BATAM, RIAU],
      tags: [],
    });
    await answer(page, '/api/areas?under=21.71.01&level=village', { items: SIX, nextCursor: null });
    const steps = [...page.element.querySelectorAll('.steps a')].map((link) => link.textContent);
    expect(steps).toEqual(['Indonesia', 'Kepulauan Riau', 'Kota Batam', 'Belakang Padang']);
    const marks = [...page.element.querySelectorAll('ikrar-area-map [role=button]')];
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Pemping: Kelurahan',
      'Sekanak Raya: Kelurahan, Pelabuhan resmi',
    ]);
    expect(page.element.querySelectorAll('.rows li')).toHaveLength(2);
    const tags = [...page.element.querySelectorAll('ikrar-area-tags')].map((one) => one.textContent?.trim());
    expect(tags).toEqual(['', 'Pelabuhan resmi']);
  });

  it('searches by the address, says the type and what lies around, and draws no map without places', async () => {
    const page = await open('/?search=pulau terong', 'lead');
    const terung = village('1004', 'Pulau Terung', {
      alias: 'Pulau Terong',
      latitude: null,
      longitude: null,
    });
    await answer(page, '/api/areas?search=pulau%20terong&limit=50', { items: [terung], nextCursor: null });
    const row = page.element.querySelector('.rows li')?.textContent?.replace(/\s+/g, ' ');
    expect(row).toMatch(/Pulau Terung ?\(Pulau Terong\)/);
    expect(row).toContain('Kelurahan · Kec. Belakang Padang, Kota Batam, Kepulauan Riau');
    expect(page.element.querySelector('ikrar-area-map')).toBeNull();
    expect(page.element.querySelector('ikrar-area-tag-menu')).toBeNull();
  });

  it('says so when no area carries a tag yet', async () => {
    const page = await open('/?tag=border', 'admin');
    await answer(page, '/api/areas?tag=border', { items: [], nextCursor: null });
    expect(page.element.textContent).toContain('Belum ada wilayah dengan tanda ini');
  });

  it('puts a tag on, and offers to undo it', async () => {
    const page = await open('/?search=sekanak', 'admin');
    await answer(page, '/api/areas?search=sekanak&limit=50', { items: [SIX[1]], nextCursor: null });
    const menu = await page.loader.getHarness(MatMenuHarness);
    await menu.open();
    const items = await menu.getItems();
    expect(await (await items[1]?.host())?.getAttribute('aria-checked')).toBe('true');
    await items[0]?.click();
    const put = page.http.expectOne('/api/areas/21.71.01.1007/tags/border');
    expect(put.request.method).toBe('PUT');
    put.flush({ code: '21.71.01.1007', tag: 'border' });
    await page.settle();
    expect(document.body.textContent).toContain('Sekanak Raya ditandai: Perbatasan.');
  });

  it('shows a failure and the way to try again', async () => {
    const page = await open('/?search=x', 'lead');
    page.http
      .expectOne('/api/areas?search=x&limit=50')
      .flush({ code: 'busy' }, { status: 503, statusText: 'Service Unavailable' });
    await page.settle();
    expect(page.element.querySelector('ui-error-state')?.textContent).toContain('Server sedang sibuk');
  });
});
