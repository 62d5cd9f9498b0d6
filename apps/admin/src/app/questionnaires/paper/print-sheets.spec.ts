import { HttpEventType } from '@angular/common/http';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { renderPage } from '../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { provideDictionary } from '../../platform/language';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { PrintSheets } from './print-sheets';

const PATH = '/api/events/e1/deployments/d1/sheets';

@Component({
  imports: [PrintSheets],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ikrar-print-sheets eventId="e1" deploymentId="d1" phase="follow_up" />`,
})
class Card {}

const render = (options: PageOptions = {}): Promise<RenderedPage> =>
  renderPage(Card, { ...options, providers: [provideDictionary({ id, en })] });

async function openSheet(): Promise<RenderedPage> {
  const page = await render();
  await (await button(page, 'Cetak lembar kertas')).click();
  return page;
}

const button = (page: RenderedPage, text: string): Promise<MatButtonHarness> =>
  page.everywhere.getHarness(MatButtonHarness.with({ text: new RegExp(text) }));

const text = (): string => document.querySelector('ikrar-print-sheets-form')?.textContent ?? '';

describe('PrintSheets', () => {
  const made = jest.fn<string, [Blob]>(() => 'blob:sheets');
  const clicked = jest.fn<void, [string]>();

  beforeEach(() => {
    jest.clearAllMocks();
    localStorage.clear();
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: jest.fn() });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ): void {
      clicked(this.download);
    });
  });
  afterEach(() => jest.restoreAllMocks());

  it('fetches what was chosen, tells how much is here, and hands it over as a file', async () => {
    const page = await openSheet();
    const [paper] = await page.everywhere.getAllHarnesses(MatSelectHarness);
    await paper?.clickOptions({ text: /F4/ });
    const [spares] = await page.everywhere.getAllHarnesses(MatInputHarness);
    await spares?.setValue('8');
    void (await button(page, 'Unduh PDF')).click();
    const request = await sent(page, 'GET', `${PATH}?paper=f4&sides=one&spares=8&from=1&language=id`);
    expect(request.request.responseType).toBe('blob');
    expect(text()).toContain('Menyusun lembar');
    request.event({ type: HttpEventType.DownloadProgress, loaded: 120_500 });
    await page.settle();
    expect(text()).toContain('Sudah diterima 121 kB');
    const pdf = new Blob(['%PDF-1.7']);
    request.flush(pdf);
    await page.settle();
    expect(made).toHaveBeenCalledWith(pdf);
    expect(clicked).toHaveBeenCalledWith('ikrar-follow-up-f4.pdf');
    expect(localStorage.getItem('ikrar.paper')).toBe('f4');
  });

  it('says why nothing can be printed, and keeps the choices', async () => {
    const page = await openSheet();
    const [spares] = await page.everywhere.getAllHarnesses(MatInputHarness);
    await spares?.setValue('0');
    void (await button(page, 'Unduh PDF')).click();
    const problem = JSON.stringify({ code: 'sheets.none', status: 409 });
    // The pretended browser's blobs cannot be read.
    const bytes = Object.assign(new Blob([problem]), { text: () => Promise.resolve(problem) });
    (await sent(page, 'GET', `${PATH}?paper=a4&sides=one&spares=0&from=1&language=id`)).flush(bytes, {
      status: 409,
      statusText: 'Conflict',
    });
    for (let turn = 0; turn < 50 && !text().includes('Belum ada peserta'); turn += 1) await page.settle();
    expect(text()).toContain('Belum ada peserta di daftar, dan lembar cadangan nol.');
    expect(await spares?.getValue()).toBe('0');
    expect(clicked).not.toHaveBeenCalled();
  });

  it('asks for numbers that can be printed before it sends anything', async () => {
    const page = await openSheet();
    const [spares] = await page.everywhere.getAllHarnesses(MatInputHarness);
    await spares?.setValue('201');
    await (await button(page, 'Unduh PDF')).click();
    expect(text()).toContain('Paling besar 200.');
    await spares?.setValue('5');
    const [, from] = await page.everywhere.getAllHarnesses(MatInputHarness);
    await from?.setValue('1000');
    await (await button(page, 'Unduh PDF')).click();
    expect(text()).toContain('Paling besar 999.');
    page.http.expectNone(() => true);
  });

  it('is for who may open and close a phase', async () => {
    const page = await render({ role: 'analyst' });
    expect(page.element.querySelector('button')).toBeNull();
  });
});
