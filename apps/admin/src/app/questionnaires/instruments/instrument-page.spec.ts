import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatRadioButtonHarness } from '@angular/material/radio/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import { TPPO_BASIC } from '@ikrar/domain';
import { renderRoutes } from '../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { ROUTES } from '../instruments.routes';
import { toContent } from './to-content';

const ID = '0190e000-0000-7000-8000-000000000001';
const PATH = `/api/instruments/${ID}`;
const { items: ITEMS } = toContent(TPPO_BASIC.content);

function detail(status: 'draft' | 'published', items = ITEMS, version = 3): object {
  const publishedAt = status === 'published' ? '2024-09-20T03:00:00Z' : null;
  const newest = { id: 'v1', number: 1, status, items: items.length, publishedAt };
  const updatedAt = '2024-09-20T03:00:00Z';
  return { id: ID, title: 'Pengetahuan', version, updatedAt, newest, content: { items }, versions: [newest] };
}

async function render(record: object, options: PageOptions = {}): Promise<RenderedPage> {
  const page = await renderRoutes([{ path: 'instruments', children: ROUTES }], `/instruments/${ID}`, options);
  await page.settle();
  page.http.expectOne(PATH).flush(record);
  await page.settle();
  return page;
}

const button = (page: RenderedPage, text: string | RegExp): Promise<MatButtonHarness> =>
  page.everywhere.getHarness(MatButtonHarness.with({ text }));
const click = (page: RenderedPage, label: string): void =>
  page.element.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`)?.click();

describe('InstrumentPage', () => {
  it('shows every question with its key, and what can be reached', async () => {
    const { element } = await render(detail('published'));
    expect(element.querySelectorAll('ikrar-item-card')).toHaveLength(12);
    expect(element.querySelector('.right')?.textContent).toContain('jawaban benar');
    const tiles = [...element.querySelectorAll('ui-stat-tile strong')].map((tile) => tile.textContent);
    expect(tiles).toEqual(['12', '10']);
    expect(element.querySelector('ikrar-item-card button')).toBeNull();
  });

  it('begins the next version of a published one with the same questions', async () => {
    const page = await render(detail('published'));
    await (await button(page, /Ubah soal \(mulai versi 2\)/)).click();
    const request = page.http.expectOne(PATH);
    expect(request.request.method).toBe('PATCH');
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    expect(request.request.body).toEqual({ content: { items: ITEMS } });
  });

  it('adds a question that is written in the side sheet, and says what it still lacks', async () => {
    const page = await render(detail('draft', ITEMS.slice(0, 1)));
    await (await button(page, /Tambah soal/)).click();
    const sheet = await page.everywhere.getHarness(MatDialogHarness);
    expect(await sheet.getText()).toContain('Jawaban benar belum ditandai.');
    const select = await sheet.getHarness(MatSelectHarness.with({ selector: '[formControlName=kind]' }));
    await select.open();
    await select.clickOptions({ text: 'Benar/salah' });
    await (
      await sheet.getHarness(MatInputHarness.with({ selector: 'textarea[rows="2"][formControlName=id]' }))
    ).setValue(' TPPO hanya terjadi di luar negeri. ');
    const [, wrong] = await sheet.getAllHarnesses(MatRadioButtonHarness);
    await wrong?.check();
    expect(await sheet.getText()).not.toContain('Masih kurang');
    await (await sheet.getHarness(MatButtonHarness.with({ text: 'Tambahkan soal' }))).click();
    const request = page.http.expectOne(PATH);
    expect(request.request.body.content.items[1]).toMatchObject({
      id: 'i2',
      kind: 'true_false',
      key: 'false',
      text: { id: 'TPPO hanya terjadi di luar negeri.', en: '' },
      options: [{ id: 'true' }, { id: 'false' }],
    });
    request.flush(detail('draft', request.request.body.content.items, 4));
    await page.settle();
    expect(page.element.querySelectorAll('ikrar-item-card')).toHaveLength(2);
  });

  it('keeps what was typed when saving fails', async () => {
    const page = await render(detail('draft', ITEMS.slice(0, 1)));
    click(page, 'Ubah soal 1');
    await page.settle();
    const sheet = await page.everywhere.getHarness(MatDialogHarness);
    const text = await sheet.getHarness(
      MatInputHarness.with({ selector: 'textarea[rows="2"][formControlName=id]' }),
    );
    await text.setValue('Soal yang diketik lama');
    await (await sheet.getHarness(MatButtonHarness.with({ text: 'Simpan' }))).click();
    page.http.expectOne(PATH).flush({ code: 'busy' }, { status: 503, statusText: 'Busy' });
    await page.settle();
    expect(await sheet.getText()).toContain('Server sedang sibuk');
    expect(await text.getValue()).toBe('Soal yang diketik lama');
  });

  it('moves and removes questions, and takes a removal back', async () => {
    const page = await render(detail('draft', ITEMS.slice(0, 2)));
    click(page, 'Turunkan soal 1');
    const moved = await sent(page, 'PATCH', PATH);
    const ids = (request: { body: { content: { items: { id: string }[] } } }): string[] =>
      request.body.content.items.map(({ id }) => id);
    expect(ids(moved.request)).toEqual(['i2', 'i1']);
    moved.flush(detail('draft', moved.request.body.content.items, 4));
    await page.settle();
    click(page, 'Hapus soal 1');
    const removed = await sent(page, 'PATCH', PATH);
    expect(ids(removed.request)).toEqual(['i1']);
    removed.flush(detail('draft', removed.request.body.content.items, 5));
    await page.settle();
    await (await page.everywhere.getHarness(MatSnackBarHarness)).dismissWithAction();
    const back = await sent(page, 'PATCH', PATH);
    expect(ids(back.request)).toEqual(['i2', 'i1']);
    expect(back.request.headers.get('If-Match')).toBe('"5"');
  });

  it('asks when somebody else changed it meanwhile, and writes over the newer version', async () => {
    const page = await render(detail('draft', ITEMS.slice(0, 2)));
    click(page, 'Hapus soal 2');
    (await sent(page, 'PATCH', PATH)).flush(
      { code: 'stale', current: detail('draft', ITEMS, 9) },
      { status: 412, statusText: 'Stale' },
    );
    await page.settle();
    await (await button(page, 'Simpan isian saya')).click();
    const again = await sent(page, 'PATCH', PATH);
    expect(again.request.headers.get('If-Match')).toBe('"9"');
    again.flush(detail('draft', ITEMS.slice(0, 1), 10));
    await page.settle();
  });

  it('lists what keeps it from being published, and does not ask before that is done', async () => {
    const items = ITEMS.slice(0, 2).map((item) => ({ ...item, key: null }));
    const page = await render(detail('draft', items));
    expect(page.element.querySelector('.issues')?.textContent).toContain(
      'Soal 2: Jawaban benar belum ditandai.',
    );
    await (await button(page, /Terbitkan versi 1/)).click();
    expect(await page.everywhere.getAllHarnesses(MatDialogHarness)).toHaveLength(0);
    expect(document.activeElement).toBe(page.element.querySelector('.issues'));
  });

  it('publishes after a confirmation that names it', async () => {
    const page = await render(detail('draft'));
    await (await button(page, /Terbitkan versi 1/)).click();
    const dialog = await page.everywhere.getHarness(MatDialogHarness);
    expect(await dialog.getText()).toContain('Terbitkan “Pengetahuan” versi 1?');
    await (await dialog.getHarness(MatButtonHarness.with({ text: 'Terbitkan versi 1' }))).click();
    const request = await sent(page, 'POST', `${PATH}/publish`);
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    request.flush(detail('published', ITEMS, 4));
    await page.settle();
    expect(page.element.querySelector('ui-status-chip')?.textContent).toContain('Terbit: versi 1');
  });

  it('is for reading only without the permission to write', async () => {
    const { element } = await render(detail('draft'), { role: 'analyst' });
    expect(element.querySelectorAll('.page button')).toHaveLength(0);
  });
});
