import { MatButtonHarness } from '@angular/material/button/testing';
import { TPPO_BASIC } from '@ikrar/domain';
import { renderRoutes } from '../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { ROUTES } from '../instruments.routes';

const SUMMARY = {
  id: '0190e000-0000-7000-8000-000000000001',
  title: 'Pengetahuan dasar TPPO',
  updatedAt: '2024-09-20T03:00:00Z',
  published: { id: 'v1', number: 1, status: 'published', items: 12, publishedAt: '2024-09-20T03:00:00Z' },
  draft: { id: 'v2', number: 2, status: 'draft', items: 13, publishedAt: null },
};

async function render(
  options: PageOptions & { items?: object[]; query?: string } = {},
): Promise<RenderedPage> {
  const query = options.query ?? '';
  const page = await renderRoutes(
    [{ path: 'instruments', children: ROUTES }],
    `/instruments${query}`,
    options,
  );
  await page.settle();
  page.http
    .expectOne(`/api/instruments${query}`)
    .flush({ items: options.items ?? [SUMMARY], nextCursor: null });
  await page.settle();
  return page;
}

describe('InstrumentList', () => {
  it('shows which version is published and which is being written', async () => {
    const { element } = await render();
    const row = element.querySelector('.rows a');
    expect(row?.getAttribute('href')).toBe(`/instruments/${SUMMARY.id}`);
    expect(row?.textContent).toContain('13 soal');
    expect(
      [...(row?.querySelectorAll('ui-status-chip') ?? [])].map((chip) => chip.textContent?.trim()),
    ).toEqual(['Terbit: versi 1', 'Draf versi 2']);
  });

  it('starts from the shipped questions, and a second try makes the same record', async () => {
    const page = await render({ items: [] });
    expect(page.element.textContent).toContain('Belum ada kuesioner');
    const begin = await page.loader.getHarness(MatButtonHarness.with({ text: /Mulai dari soal dasar TPPO/ }));
    await begin.click();
    const first = page.http.expectOne((request) => request.method === 'PUT');
    expect(first.request.body.title).toBe('Pengetahuan dasar TPPO');
    expect(first.request.body.content).toEqual(TPPO_BASIC.content);
    first.flush({ code: 'unavailable' }, { status: 503, statusText: 'Unavailable' });
    await page.settle();
    await begin.click();
    expect(page.http.expectOne((request) => request.method === 'PUT').request.url).toBe(first.request.url);
  });

  it('keeps the filter in the address', async () => {
    const { element } = await render({ items: [], query: '?has=draft' });
    expect(element.textContent).toContain('Tidak ada kuesioner dengan keadaan itu.');
  });

  it('offers nothing to write to those who only read', async () => {
    const { element } = await render({ role: 'member', items: [] });
    expect(element.querySelectorAll('.page button[matButton]')).toHaveLength(0);
  });

  it('says what failed and tries again', async () => {
    const page = await renderRoutes([{ path: 'instruments', children: ROUTES }], '/instruments');
    await page.settle();
    page.http.expectOne('/api/instruments').error(new ProgressEvent('error'));
    await page.settle();
    expect(page.element.querySelector('ui-error-state')?.textContent).toContain('Tidak tersambung ke server');
    page.element.querySelector<HTMLButtonElement>('ui-error-state button')?.click();
    await page.settle();
    page.http.expectOne('/api/instruments').flush({ items: [SUMMARY], nextCursor: null });
    await page.settle();
    expect(page.element.querySelectorAll('.rows li')).toHaveLength(1);
  });
});
