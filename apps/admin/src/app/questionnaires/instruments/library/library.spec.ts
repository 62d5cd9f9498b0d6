import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { renderRoutes } from '../../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../../testing/render-page';
import { sent } from '../../../../testing/sent';
import { ROUTES } from '../../instruments.routes';

const SUMMARY = {
  id: '0190e000-0000-7000-8000-000000000001',
  title: 'Pengetahuan dasar TPPO',
  purpose: 'knowledge',
  updatedAt: '2024-09-20T03:00:00Z',
  published: { id: 'v1', number: 1, status: 'published', items: 12 },
  draft: { id: 'v2', number: 2, status: 'draft', items: 13 },
  retired: null,
};
const SHIPPED = {
  code: 'tppo-basic',
  edition: 2,
  purpose: 'knowledge',
  items: 20,
  title: { id: 'Pengetahuan TPPO', en: 'Knowledge' },
  summary: { id: 'Dua puluh soal.', en: 'Twenty items.' },
};

async function open(url: string, options: PageOptions = {}): Promise<RenderedPage> {
  const page = await renderRoutes([{ path: 'instruments', children: ROUTES }], url, options);
  await page.settle();
  return page;
}

describe('the lists of questionnaires', () => {
  it('show the state of each, and keep what narrows them in the address', async () => {
    const page = await open('/instruments/own?search=dasar&purpose=knowledge&has=draft');
    const url = '/api/instruments?search=dasar&purpose=knowledge&has=draft';
    page.http.expectOne(url).flush({ items: [SUMMARY], nextCursor: null });
    await page.settle();
    const row = page.element.querySelector('.rows a');
    expect(row?.getAttribute('href')).toBe(`/instruments/${SUMMARY.id}`);
    expect(row?.textContent).toContain('13 soal');
    const chips = [...(row?.querySelectorAll('ui-status-chip') ?? [])].map((chip) =>
      chip.textContent?.trim(),
    );
    expect(chips).toEqual(['Terbit: versi 1', 'Draf versi 2']);
  });

  it('use one of the library as a copy, and a second try makes the same record', async () => {
    const page = await open('/instruments/library');
    page.http.expectOne('/api/library-instruments').flush({ items: [SHIPPED] });
    await page.settle();
    await (await page.loader.getHarness(MatButtonHarness.with({ text: /^Pakai$/ }))).click();
    const dialog = await page.everywhere.getHarness(MatDialogHarness);
    const title = await dialog.getHarness(MatInputHarness);
    expect(await title.getValue()).toBe('Pengetahuan TPPO');
    const make = await dialog.getHarness(MatButtonHarness.with({ text: 'Buat dan buka' }));
    await make.click();
    const first = await sent(page, 'PUT');
    expect(first.request.body).toEqual({
      title: 'Pengetahuan TPPO',
      purpose: 'knowledge',
      from: { shipped: 'tppo-basic' },
    });
    first.flush({ code: 'unavailable' }, { status: 503, statusText: 'Unavailable' });
    await page.settle();
    await make.click();
    expect((await sent(page, 'PUT')).request.url).toBe(first.request.url);
  });

  it('offer nothing to write to those who only read', async () => {
    const page = await open('/instruments/own', { role: 'analyst' });
    page.http.expectOne('/api/instruments').flush({ items: [], nextCursor: null });
    await page.settle();
    expect(page.element.textContent).toContain('Belum ada kuesioner');
    expect(page.element.querySelectorAll('button[matButton]')).toHaveLength(0);
  });

  it('say what failed and try again', async () => {
    const page = await open('/instruments/own');
    page.http.expectOne('/api/instruments').error(new ProgressEvent('error'));
    await page.settle();
    page.element.querySelector<HTMLButtonElement>('ui-error-state button')?.click();
    await page.settle();
    page.http.expectOne('/api/instruments').flush({ items: [SUMMARY], nextCursor: null });
    await page.settle();
    expect(page.element.querySelectorAll('.rows li')).toHaveLength(1);
  });
});
