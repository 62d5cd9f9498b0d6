import { MatButtonHarness } from '@angular/material/button/testing';
import type { ResponseImportDetail } from '@ikrar/api-client';
import type { Role } from '@ikrar/domain';
import { renderRoutes } from '../../../../testing/render-page';
import type { RenderedPage } from '../../../../testing/render-page';
import { sent } from '../../../../testing/sent';
import { ROUTES } from '../imports.routes';
import { aMadeImport, EVENT_ID, EVENT_URL } from '../testing/an-import';

const IMPORTS = `${EVENT_URL}/response-imports`;

async function render(items: ResponseImportDetail[], role: Role = 'lead'): Promise<RenderedPage> {
  const routes = [{ path: 'events/:eventId/questionnaires/imports', children: ROUTES }];
  const page = await renderRoutes(routes, `/events/${EVENT_ID}/questionnaires/imports`, { role });
  (await sent(page, 'GET', IMPORTS)).flush({ items, nextCursor: null });
  (await sent(page, 'GET', '/deployments')).flush({ items: [], zone: 'Asia/Jakarta' });
  await page.settle();
  return page;
}
const text = ({ element }: RenderedPage): string => element.textContent ?? '';
const buttons = ({ loader }: RenderedPage) =>
  loader.getAllHarnesses(MatButtonHarness.with({ text: /Batalkan impor/ }));

describe('ImportList', () => {
  it('names each file, what it brought, when and by whom', async () => {
    const someone = '0190a000-0000-7000-8000-0000000000ff';
    const page = await render([
      aMadeImport(),
      aMadeImport({ id: 'i2', importedBy: someone, undoneBy: someone, undoneAt: '2024-09-26T03:00:00Z' }),
    ]);
    const [first, second] = [...page.element.querySelectorAll('li')].map((one) => one.textContent);
    expect(first).toMatch(/pre\.csv.*Pra-tes · 3 jawaban.*25 Sep 2024, 10\.00 WIB oleh Anda/s);
    expect(second).toMatch(/Dibatalkan.*26 Sep 2024, 10\.00 WIB oleh anggota tim lain/s);
    expect(await buttons(page)).toHaveLength(1);
  });

  it('takes an import back only after it was confirmed by name', async () => {
    const page = await render([aMadeImport()]);
    const [undo] = await buttons(page);
    void undo?.click();
    await page.settle();
    const dialog = document.querySelector('ui-confirm-dialog')?.textContent;
    expect(dialog).toMatch(/Batalkan impor pre\.csv\?.*3 jawaban/s);
    page.http.expectNone({ method: 'DELETE' });
    const sure = await page.everywhere.getHarness(MatButtonHarness.with({ text: 'Hapus 3 jawaban' }));
    void (await sure.host()).click();
    (await sent(page, 'DELETE', `${IMPORTS}/i1`)).flush(null);
    const undone = aMadeImport({ undoneAt: '2024-09-26T03:00:00Z', undoneBy: null });
    (await sent(page, 'GET', IMPORTS)).flush({ items: [undone], nextCursor: null });
    await page.settle();
    expect(text(page)).toContain('Dibatalkan');
  });

  it('leads to the first import where there is none', async () => {
    const page = await render([]);
    expect(text(page)).toContain('Belum ada berkas yang diimpor');
    expect(page.element.querySelectorAll('a[href$="/imports/new"]')).toHaveLength(1);
  });

  it('shows no way to change anything to whom may only read', async () => {
    const page = await render([aMadeImport()], 'analyst');
    expect(await buttons(page)).toHaveLength(0);
    expect(page.element.querySelector('a[href$="/imports/new"]')).toBeNull();
  });
});
