import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import type { RenderedPage } from '../../../../testing/render-page';
import { sent } from '../../../../testing/sent';
import { aChoice, anInstrument, aVersion, INSTRUMENT_PATH, openInstrument } from '../testing/an-instrument';

const ITEMS = [aChoice('i1'), aChoice('i2')];
const PUBLISHED = aVersion(1, 'published', { publishedAt: '2024-09-20T02:05:00Z' });

async function button(page: RenderedPage, text: RegExp): Promise<MatButtonHarness> {
  return page.loader.getHarness(MatButtonHarness.with({ text }));
}

async function agree(page: RenderedPage): Promise<void> {
  const dialog = await page.everywhere.getHarness(MatDialogHarness);
  expect(await dialog.getText()).toContain('2 soal');
  void (await dialog.getHarness(MatButtonHarness.with({ text: /Terbitkan versi 1/ }))).click();
}

describe('publishing a questionnaire', () => {
  it('saves what was typed last, publishes exactly that, and closes the draft', async () => {
    const page = await openInstrument('items', anInstrument(ITEMS));
    page.element.querySelector<HTMLButtonElement>('button.text')?.click();
    await page.settle();
    const text = page.element.querySelector<HTMLTextAreaElement>('.question textarea');
    if (text) text.value = 'Kata terakhir';
    text?.dispatchEvent(new Event('input', { bubbles: true }));
    await page.settle();
    await (await button(page, /Terbitkan versi 1/)).click();
    await agree(page);
    const save = await sent(page, 'PATCH', INSTRUMENT_PATH);
    const { items } = save.request.body.content;
    expect(items[0].text.id).toBe('Kata terakhir');
    page.http.expectNone((request) => request.method === 'POST');
    save.flush(anInstrument(items, { version: 4 }));
    const publish = await sent(page, 'POST', `${INSTRUMENT_PATH}/publish`);
    expect(publish.request.headers.get('If-Match')).toBe('"4"');
    publish.flush(anInstrument(items, { version: 5, newest: PUBLISHED, versions: [PUBLISHED] }));
    await page.settle();
    expect(await (await page.everywhere.getHarness(MatSnackBarHarness)).getMessage()).toContain('terbit');
    expect(page.element.querySelector('ikrar-item-fields, ikrar-save-state, button.text')).toBeNull();
  });

  it('says what the server still finds, and the draft stays open', async () => {
    const page = await openInstrument('items', anInstrument(ITEMS));
    await (await button(page, /Terbitkan versi 1/)).click();
    await agree(page);
    (await sent(page, 'POST')).flush(
      { code: 'instrument.not-ready' },
      { status: 409, statusText: 'Conflict' },
    );
    await page.settle();
    const notice = await page.everywhere.getHarness(MatSnackBarHarness);
    expect(await notice.getMessage()).toContain('belum siap terbit');
    expect(page.element.querySelectorAll('button.text')).toHaveLength(2);
  });

  it('begins the next version with the same items', async () => {
    const record = { newest: PUBLISHED, versions: [PUBLISHED] };
    const page = await openInstrument('items', anInstrument(ITEMS, record));
    expect(page.element.querySelector('button.text')).toBeNull();
    void (await button(page, /mulai versi 2/)).click();
    const begin = await sent(page, 'PATCH', INSTRUMENT_PATH);
    expect(begin.request.body.content.items).toHaveLength(2);
    const newest = aVersion(2, 'draft', { basedOnId: 'v1' });
    begin.flush(anInstrument(ITEMS, { version: 4, newest, versions: [newest, PUBLISHED] }));
    await page.settle();
    expect(page.element.querySelectorAll('button.text')).toHaveLength(2);
    expect(page.element.textContent).toContain('Draf versi 2');
  });
});
