import type { TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import { Router } from '@angular/router';
import { TPPO_BASIC } from '@ikrar/domain';
import type { InstrumentItem } from '@ikrar/domain';
import { renderRoutes } from '../../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../../testing/render-page';
import { sent } from '../../../../testing/sent';
import { ROUTES } from '../../instruments.routes';

const ID = '0190e000-0000-7000-8000-000000000001';
const PATH = `/api/instruments/${ID}`;
const ITEMS = TPPO_BASIC.content.items;

function detail(items: readonly InstrumentItem[], version = 3, more: object = {}): object {
  const newest = { id: 'v1', number: 1, status: 'draft', items: items.length, publishedAt: null };
  const updatedAt = '2024-09-20T02:05:00Z';
  const about = { title: 'Pengetahuan', purpose: 'knowledge', coreItems: [] };
  return { id: ID, version, updatedAt, newest, content: { items }, versions: [newest], ...about, ...more };
}

async function render(record: object, options: PageOptions = {}): Promise<RenderedPage> {
  const routes = [{ path: 'instruments', children: ROUTES }];
  const page = await renderRoutes(routes, `/instruments/${ID}/items`, options);
  await page.settle();
  page.http.expectOne(PATH).flush(record);
  await page.settle();
  await page.settle();
  return page;
}

const idsOf = (body: { content: { items: { id: string }[] } }): string[] =>
  body.content.items.map(({ id }) => id);
const card = (page: RenderedPage, id: string): HTMLElement =>
  page.element.querySelector<HTMLElement>(`[data-item="${id}"]`) ?? document.createElement('p');
const press = (element: Element | null, key: string, more: KeyboardEventInit = {}): boolean | undefined =>
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
const say = (page: RenderedPage): string => page.element.querySelector('ikrar-save-state')?.textContent ?? '';

/** Connected again, or simply a moment later: what waits is sent at once. */
async function saved(page: RenderedPage): Promise<TestRequest> {
  await page.settle();
  window.dispatchEvent(new Event('online'));
  return sent(page, 'PATCH', PATH);
}

async function openText(page: RenderedPage, id: string): Promise<HTMLTextAreaElement> {
  card(page, id).querySelector<HTMLButtonElement>('button.text')?.click();
  await page.settle();
  return card(page, id).querySelector('.question textarea') as HTMLTextAreaElement;
}

function type(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('ItemsPage', () => {
  it('saves what is typed after a pause, each write under the version of the one before', async () => {
    const page = await render(detail(ITEMS.slice(0, 2)));
    const text = await openText(page, 'i1');
    type(text, 'Satu');
    type(text, 'Satu dua');
    await page.settle();
    expect(say(page)).toContain('Belum tersimpan');
    page.http.expectNone((request) => request.method === 'PATCH');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const first = await sent(page, 'PATCH', PATH);
    expect(first.request.headers.get('If-Match')).toBe('"3"');
    expect(first.request.body.content.items[0].text.id).toBe('Satu dua');
    expect(first.request.body.title).toBeUndefined();
    type(text, 'Satu dua tiga');
    await page.settle();
    page.http.expectNone((request) => request.method === 'PATCH');
    first.flush(detail(first.request.body.content.items, 4));
    const second = await sent(page, 'PATCH', PATH);
    expect(second.request.headers.get('If-Match')).toBe('"4"');
    expect(second.request.body.content.items[0].text.id).toBe('Satu dua tiga');
    second.flush(detail(second.request.body.content.items, 5));
    await page.settle();
    expect(say(page)).toMatch(/Tersimpan \d\d\.\d\d/);
  });

  it('says why nothing could be saved, keeps it, and tries again', async () => {
    const page = await render(detail(ITEMS.slice(0, 1)));
    const text = await openText(page, 'i1');
    type(text, 'Tetap di sini');
    (await saved(page)).error(new ProgressEvent('error'));
    await page.settle();
    expect(say(page)).toContain('Tidak tersambung ke server');
    expect(text.value).toBe('Tetap di sini');
    const again = await saved(page);
    expect(again.request.body.content.items[0].text.id).toBe('Tetap di sini');
    again.flush(detail(again.request.body.content.items, 4));
    await page.settle();
  });

  it('moves an item by keyboard and takes steps back and forth', async () => {
    const page = await render(detail(ITEMS.slice(0, 3)));
    press(card(page, 'i1').querySelector('button.text'), 'ArrowDown', { altKey: true });
    await page.settle();
    const order = (): (string | null)[] =>
      [...page.element.querySelectorAll('[data-item]')].map((one) => one.getAttribute('data-item'));
    expect(order()).toEqual(['i2', 'i1', 'i3']);
    expect(document.activeElement).toBe(card(page, 'i1').querySelector('button.text'));
    press(document.body, 'z', { ctrlKey: true });
    await page.settle();
    expect(order()).toEqual(['i1', 'i2', 'i3']);
    press(document.body, 'z', { ctrlKey: true, shiftKey: true });
    await page.settle();
    expect(order()).toEqual(['i2', 'i1', 'i3']);
    const text = await openText(page, 'i3');
    press(text, 'z', { ctrlKey: true });
    await page.settle();
    expect(order()).toEqual(['i2', 'i1', 'i3']);
    const request = await saved(page);
    expect(idsOf(request.request.body)).toEqual(['i2', 'i1', 'i3']);
    request.flush(detail(request.request.body.content.items, 4));
    await page.settle();
  });

  it('adds an item of a kind, and gives back what was deleted', async () => {
    const page = await render(detail(ITEMS.slice(0, 2)));
    const menu = await page.loader.getHarness(MatMenuHarness.with({ triggerText: /Tambah soal/ }));
    await menu.open();
    expect(await menu.getItems()).toHaveLength(10);
    await menu.clickItem({ text: /Benar atau salah/ });
    await page.settle();
    await page.settle();
    const added = page.element.querySelector('ikrar-item-card .open');
    expect(added?.getAttribute('aria-label')).toBe('Soal 3');
    expect(document.activeElement).toBe(added?.querySelector('.question textarea'));
    const button = (await page.loader.getHarness(MatButtonHarness.with({ text: /^Hapus$/ }))).click();
    await button;
    await page.settle();
    expect(page.element.querySelectorAll('ikrar-item-card')).toHaveLength(2);
    await (await page.everywhere.getHarness(MatSnackBarHarness)).dismissWithAction();
    await page.settle();
    expect(page.element.querySelectorAll('ikrar-item-card')).toHaveLength(3);
    const request = await saved(page);
    expect(request.request.body.content.items[2]).toMatchObject({ kind: 'true_false', weight: 1, key: null });
    request.flush(detail(request.request.body.content.items, 4));
    await page.settle();
  });

  it('keeps the right answer while its words are written', async () => {
    const choices = ITEMS.filter(({ kind }) => kind === 'single_choice').slice(0, 1);
    const [{ id, key } = { id: '', key: null }] = choices;
    const page = await render(detail(choices));
    await openText(page, id);
    const option = card(page, id).querySelector<HTMLTextAreaElement>('[data-option] textarea');
    if (option) type(option, 'Kata baru');
    // What a browser says when one leaves a field bubbles up to everything around it.
    option?.dispatchEvent(new Event('change', { bubbles: true }));
    const request = await saved(page);
    expect(request.request.body.content.items[0]).toMatchObject({ key });
    expect(request.request.body.content.items[0].options[0].text.id).toBe('Kata baru');
    request.flush(detail(request.request.body.content.items, 4));
    await page.settle();
  });

  it('makes several options of several lines', async () => {
    const page = await render(detail(ITEMS.filter(({ kind }) => kind === 'single_choice').slice(0, 1)));
    const id = ITEMS.find(({ kind }) => kind === 'single_choice')?.id ?? '';
    await openText(page, id);
    const before = card(page, id).querySelectorAll('[data-option]').length;
    const first = card(page, id).querySelector('[data-option] textarea');
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, { clipboardData: { getData: () => 'a. Satu\n- Dua\n\nTiga' } });
    first?.dispatchEvent(paste);
    await page.settle();
    const texts = [
      ...card(page, id).querySelectorAll<HTMLTextAreaElement>('[data-option] textarea[lang=id]'),
    ];
    expect(texts).toHaveLength(before + 3);
    expect(texts.slice(1, 4).map(({ value }) => value)).toEqual(['Satu', 'Dua', 'Tiga']);
    (await saved(page)).flush(detail(ITEMS.slice(0, 1), 4));
    await page.settle();
  });

  it('leaves core items alone, and offers to add below them', async () => {
    const page = await render(detail(ITEMS.slice(0, 2), 3, { coreItems: ['i1'] }));
    expect(card(page, 'i1').textContent).toContain('Soal inti');
    expect(card(page, 'i1').querySelector('button.text')).toBeNull();
    const tools = await page.loader.getHarness(
      MatMenuHarness.with({ selector: '[aria-label="Pilihan untuk soal 1"]' }),
    );
    await tools.open();
    const words = await Promise.all((await tools.getItems()).map((item) => item.getText()));
    expect(words).toEqual(['Tambah di bawah']);
    press(card(page, 'i1').querySelector('ikrar-item-card button'), 'ArrowDown', { altKey: true });
    await page.settle();
    expect(page.element.querySelector('[data-item]')?.getAttribute('data-item')).toBe('i1');
  });

  it('shows both when somebody else saved meanwhile, and writes the pick over theirs', async () => {
    const page = await render(detail(ITEMS.slice(0, 2)));
    type(await openText(page, 'i1'), 'Soal saya');
    const [one, two] = ITEMS as [InstrumentItem, InstrumentItem];
    const newer = [one, { ...two, text: { id: 'Soal rekan', en: '' } }];
    (await saved(page)).flush(
      { code: 'stale', current: detail(newer, 9) },
      { status: 412, statusText: 'Stale' },
    );
    await page.settle();
    const conflict = page.element.querySelector('ikrar-conflict');
    expect(conflict?.textContent).toContain('Soal saya');
    expect(conflict?.textContent).toContain('Soal rekan');
    const headings = [...(conflict?.querySelectorAll('h3') ?? [])].map((one) => one.textContent?.trim());
    expect(headings.map((one) => one?.replace(/\s+/g, ' '))).toEqual([
      'Soal 1 diubah oleh Anda',
      'Soal 2 diubah oleh rekan',
    ]);
    await (await page.loader.getHarness(MatButtonHarness.with({ text: /Lanjut dengan/ }))).click();
    const merged = await saved(page);
    expect(merged.request.headers.get('If-Match')).toBe('"9"');
    const texts = merged.request.body.content.items.map((item: InstrumentItem) => item.text.id);
    expect(texts).toEqual(['Soal saya', 'Soal rekan']);
    merged.flush(detail(merged.request.body.content.items, 10));
    await page.settle();
    expect(page.element.querySelector('ikrar-conflict')).toBeNull();
  });

  it('leads from what is missing to the item, and does not publish before', async () => {
    const page = await render(detail(ITEMS.slice(0, 2).map((item) => ({ ...item, key: null }))));
    const panel = page.element.querySelector('ikrar-check-panel');
    expect(panel?.textContent).toContain('Soal 2: Jawaban benar belum ditandai.');
    await (await page.loader.getHarness(MatButtonHarness.with({ text: /Terbitkan versi 1/ }))).click();
    await page.settle();
    expect(await page.everywhere.getAllHarnesses(MatDialogHarness)).toHaveLength(0);
    expect(document.activeElement).toBe(panel?.querySelector('details'));
    panel?.querySelector<HTMLButtonElement>('li:nth-child(2) button')?.click();
    await page.settle();
    expect(card(page, 'i2').querySelector('ikrar-item-fields')).not.toBeNull();
  });

  it('asks before leaving with what could not be saved', async () => {
    const page = await render(detail(ITEMS.slice(0, 1)));
    type(await openText(page, 'i1'), 'Belum tersimpan');
    await page.settle();
    const left = TestBed.inject(Router).navigateByUrl('/instruments/own');
    (await sent(page, 'PATCH', PATH)).error(new ProgressEvent('error'));
    await page.settle();
    // A harness would wait for the navigation, which waits for the answer.
    const dialog = document.querySelector('mat-dialog-container');
    expect(dialog?.textContent).toContain('Keluar tanpa menyimpan?');
    [...(dialog?.querySelectorAll('button') ?? [])].find((one) => /Tetap/.test(one.textContent))?.click();
    expect(await left).toBe(false);
    (await saved(page)).flush(detail(ITEMS.slice(0, 1), 4));
    await page.settle();
  });

  it('is for reading only without the permission to write', async () => {
    const { element } = await render(detail(ITEMS.slice(0, 2)), { role: 'analyst' });
    expect(element.querySelectorAll('ikrar-item-card button, ui-page-header button')).toHaveLength(0);
  });
});
