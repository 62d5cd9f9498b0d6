import type { BoardDetail } from '@ikrar/api-client';
import { renderRoutes } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { ROUTES } from '../stakeholders.routes';

const TERUNG = { areaCode: '21.71.01.1004', areaName: 'Pulau Terung', areaType: 'kelurahan' } as const;
const BOARD: BoardDetail = {
  areaCode: '21.71.01',
  areaName: 'Belakang Padang',
  requirements: ['head', 'families', 'youth'],
  percent: 33.333,
  rows: [
    {
      ...TERUNG,
      gaps: ['families', 'youth'],
      otherPosts: 0,
      percent: 33.333,
      cells: [
        { requirement: 'head', posts: 1, best: 'agreed', covered: true },
        { requirement: 'families', posts: 2, best: 'contacted', covered: false },
        { requirement: 'youth', posts: 0, best: null, covered: false },
      ],
    },
  ],
};

async function open(role: 'lead' | 'official', url = '/'): Promise<RenderedPage> {
  const page = await renderRoutes(ROUTES, url, { role });
  await page.settle();
  return page;
}

async function answer(page: RenderedPage, path: string, body: object): Promise<void> {
  page.http.expectOne((request) => request.urlWithParams === path).flush(body);
  await page.settle();
}

describe('Board', () => {
  it('opens where most is known, and says in words what each cell shows', async () => {
    const page = await open('lead');
    await answer(page, '/api/boards', {
      items: [{ areaCode: '21.71.01', areaName: 'Belakang Padang', posts: 3 }],
    });
    await answer(page, '/api/boards/21.71.01', BOARD);
    const cells = [...page.element.querySelectorAll('tbody td > *')];
    expect(cells.map((cell) => cell.getAttribute('aria-label'))).toEqual([
      'Pulau Terung, Lurah / Kepala desa: Bersedia',
      'Pulau Terung, PKK: Dihubungi',
      'Pulau Terung, Karang Taruna: belum ada, tambahkan',
    ]);
    expect(cells[1]?.getAttribute('href')).toBe(
      '/stakeholders/posts?serves=21.71.01.1004&requirement=families',
    );
    const tiles = [...page.element.querySelectorAll('ui-stat-tile')].map((tile) => tile.textContent ?? '');
    expect(tiles).toEqual([
      expect.stringMatching(/Bersedia atau aktif.*33%.*dari peran pokok di 1 kelurahan/s),
      expect.stringMatching(/Sudah dikenal.*1.*belum ada pihaknya yang bersedia/s),
      expect.stringMatching(/Belum ada.*1.*belum tercatat siapa pun/s),
    ]);
    expect(page.element.textContent).not.toMatch(/menurut yang dibagikan|[Kk]osong|Terisi/);
  });

  it('fills a gap in two clicks: the cell, and save', async () => {
    const page = await open('lead', '/?area=21.71.01');
    await answer(page, '/api/boards', { items: [] });
    await answer(page, '/api/boards/21.71.01', BOARD);
    page.element.querySelector<HTMLButtonElement>('tbody button.gap')?.click();
    await page.settle();
    page.http.expectOne('/api/areas/21.71.01.1004').flush({
      ...TERUNG,
      code: TERUNG.areaCode,
      name: TERUNG.areaName,
      type: TERUNG.areaType,
      path: [],
      tags: [],
    });
    await page.settle();
    const [role] = [...document.querySelectorAll('.mat-mdc-select-value')].map((one) =>
      one.textContent?.trim(),
    );
    expect(role).toBe('Karang Taruna');
    // jsdom does not send a form from a button that stands outside of it.
    document.querySelector<HTMLFormElement>('ui-form-sheet form')?.dispatchEvent(new Event('submit'));
    await page.settle();
    const put = page.http.expectOne((request) => request.method === 'PUT');
    expect(put.request.url).toMatch(/^\/api\/posts\/[0-9a-f-]{36}$/);
    expect(put.request.body).toMatchObject({
      roleCode: 'MAS-KARTAR',
      areaCode: '21.71.01.1004',
      status: 'identified',
    });
    put.flush({ ...TERUNG, id: 'x', roleCode: 'MAS-KARTAR', version: 1, holders: [] });
    await page.settle();
    // The sheet is gone after its animation; then the board is read again.
    await new Promise((resolve) => setTimeout(resolve, 150));
    await page.settle();
    await answer(page, '/api/boards/21.71.01', BOARD);
    expect(document.body.textContent).toContain('Karang Taruna di Pulau Terung dicatat.');
  });

  it('asks for a kecamatan when nothing is known yet', async () => {
    const page = await open('lead');
    await answer(page, '/api/boards', { items: [] });
    expect(page.element.querySelector('ui-empty-state')?.textContent).toContain('Pilih kecamatan');
  });

  it('is the own kecamatan for an official', async () => {
    const page = await open('official');
    page.http.match('/api/boards').forEach((one) => one.flush({ items: [] }));
    await answer(page, '/api/boards/21.71.01', BOARD);
    expect(page.element.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(page.element.textContent).toContain('menurut yang dibagikan kepada kantor ini');
  });
});
