import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { Component, inject } from '@angular/core';
import { DEFAULT_SELF_CODE_RECIPE } from '@ikrar/domain';
import { Dialogs } from '@ikrar/ui';
import { renderPage } from '../../../../testing/render-page';
import type { RenderedPage } from '../../../../testing/render-page';
import { sent } from '../../../../testing/sent';
import { provideDictionary } from '../../../platform/language';
import en from '../../i18n/en.json';
import id from '../../i18n/id.json';
import { IdentificationSheet } from './identification-sheet';

@Component({ template: '' })
class Host {
  constructor() {
    const current = {
      identification: 'self_code',
      recipe: DEFAULT_SELF_CODE_RECIPE,
      version: 1,
      mayChange: true,
    };
    void inject(Dialogs).sheet(IdentificationSheet, { eventId: 'e', current });
  }
}

async function open(): Promise<{ page: RenderedPage; sheet: MatDialogHarness }> {
  const page = await renderPage(Host, { providers: [provideDictionary({ id, en })] });
  await page.settle();
  return { page, sheet: await page.everywhere.getHarness(MatDialogHarness) };
}

const made = (): string | null | undefined => document.querySelector('.made')?.textContent;
const words = async (sheet: MatDialogHarness, at: number, text: string): Promise<void> => {
  const fields = await sheet.getAllHarnesses(MatInputHarness.with({ label: 'Pertanyaan (Indonesia)' }));
  await fields[at]?.setValue(text);
};
const press = async (sheet: MatDialogHarness, text: RegExp | string): Promise<void> =>
  (await sheet.getHarness(MatButtonHarness.with({ text }))).click();

describe('RecipeEditor', () => {
  it('shows the code that comes out of an answer while it is tried', async () => {
    const { page } = await open();
    expect(made()).toBe('SI-07-07-SI');
    const [first] = document.querySelectorAll<HTMLInputElement>('.example input');
    if (!first) throw new Error('no example');
    first.value = 'Élan';
    first.dispatchEvent(new Event('input'));
    await page.settle();
    expect(made()).toBe('EL-07-07-SI');
    first.value = '123';
    first.dispatchEvent(new Event('input'));
    await page.settle();
    expect(made()).toBeUndefined();
    expect(document.querySelector('.example [role=status]')?.textContent).toContain('belum ada kode');
  });

  it('keeps three or four questions, and warns of one that names the writer', async () => {
    const { sheet } = await open();
    expect(await sheet.getAllHarnesses(MatButtonHarness.with({ text: 'Tambah pertanyaan' }))).toHaveLength(0);
    await press(sheet, /^Hapus Pertanyaan 2/);
    expect(made()).toBe('SI-07-SI');
    expect(await sheet.getAllHarnesses(MatButtonHarness.with({ text: /^Hapus/ }))).toHaveLength(0);
    await words(sheet, 0, 'Dua huruf pertama namamu');
    expect(await sheet.getText()).toContain('tidak lagi anonim');
    await words(sheet, 0, 'Dua huruf pertama nama nenekmu');
    expect(await sheet.getText()).not.toContain('tidak lagi anonim');
  });

  it('sends nothing of a question without words, and the newer choice wins only when the person says so', async () => {
    const { page, sheet } = await open();
    await words(sheet, 0, ' ');
    await press(sheet, 'Pakai cara ini');
    page.http.expectNone((one) => one.method === 'PUT');
    await words(sheet, 0, 'Dua huruf pertama nama nenekmu');
    void press(sheet, 'Pakai cara ini');
    const first = await sent(page, 'PUT');
    expect(first.request.headers.get('If-Match')).toBe('"1"');
    const current = { identification: 'anonymous', recipe: null, version: 2, mayChange: true };
    first.flush({ code: 'stale', current }, { status: 412, statusText: 'x' });
    await page.settle();
    const asked = await page.everywhere.getHarness(MatDialogHarness.with({ selector: '[role=alertdialog]' }));
    void (await asked.getHarness(MatButtonHarness.with({ text: 'Simpan isian saya' }))).click();
    const second = await sent(page, 'PUT');
    expect(second.request.headers.get('If-Match')).toBe('"2"');
    expect(second.request.body).toMatchObject({
      identification: 'self_code',
      recipe: [{ text: { id: 'Dua huruf pertama nama nenekmu' } }, {}, {}, {}],
    });
  });
});
