import { HttpEventType } from '@angular/common/http';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatProgressBarHarness } from '@angular/material/progress-bar/testing';
import { MatRadioGroupHarness } from '@angular/material/radio/testing';
import { Router } from '@angular/router';
import type { ExportDetail, PutExportBody } from '@ikrar/api-client';
import { renderPage } from '../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { provideDictionary } from '../../platform/language';
import { DownloadAnswers } from './download-answers';
import en from './i18n/en.json';
import id from './i18n/id.json';

const PATH = '/api/events/e1/exports';
const OPTIONS: PutExportBody = {
  ...{ shape: 'wide', format: 'csv', values: 'codes', separator: ';', language: 'id', names: false },
};

@Component({
  imports: [DownloadAnswers],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ikrar-download-answers eventId="e1" />`,
})
class Tab {}

function anExport(changes: Partial<ExportDetail> = {}): ExportDetail {
  return {
    ...{ id: 'x1', options: OPTIONS, state: 'ready', rowsDone: 46, rowsTotal: 46 },
    ...{ createdAt: new Date(Date.now() - 180_000).toISOString(), expiresAt: '2026-02-01T03:00:00Z' },
    files: [
      { name: 'ikrar-sosialisasi-wide-codebook.csv', bytes: 2537 },
      { name: 'ikrar-sosialisasi-wide.csv', bytes: 20_554 },
    ],
    ...changes,
  };
}
const listed = (...items: ExportDetail[]) => ({ items, nextCursor: null });

const render = (options: PageOptions & { url?: string } = {}): Promise<RenderedPage> =>
  renderPage(Tab, { ...options, providers: [provideDictionary({ id, en })] });

async function opened(...items: ExportDetail[]): Promise<RenderedPage> {
  const page = await render();
  void (await button(page, 'Unduh jawaban')).click();
  (await sent(page, 'GET', PATH)).flush(listed(...items));
  await page.settle();
  return page;
}

const button = (page: RenderedPage, text: string): Promise<MatButtonHarness> =>
  page.everywhere.getHarness(MatButtonHarness.with({ text: new RegExp(text) }));
const text = (): string => document.querySelector('ikrar-exports-sheet')?.textContent ?? '';

function choose(label: string): void {
  const labels = [...document.querySelectorAll<HTMLElement>('ikrar-exports-sheet label')];
  labels
    .find((one) => one.textContent.includes(label))
    ?.querySelector('input')
    ?.click();
}

async function until(page: RenderedPage, words: string): Promise<void> {
  for (let turn = 0; turn < 50 && !text().includes(words); turn += 1) await page.settle();
  expect(text()).toContain(words);
}

describe('ExportsSheet', () => {
  const made = jest.fn<string, [Blob]>(() => 'blob:answers');
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
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('leaves the answers to the team', async () => {
    const page = await render({ role: 'analyst' });
    expect(page.element.querySelector('button')).toBeNull();
  });

  it('opens by itself for whoever came for a format, once', async () => {
    const page = await render({ url: '/?download=r' });
    (await sent(page, 'GET', PATH)).flush(listed());
    await page.settle();
    const formats = await page.everywhere.getHarness(MatRadioGroupHarness);
    expect(await formats.getCheckedValue()).toBe('r');
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('asks for what was chosen and shows it at once', async () => {
    const page = await opened();
    expect(text()).toContain('Belum ada.');
    choose('Satu baris per jawaban');
    choose('Koma ,');
    choose('Kata-kata');
    void (await button(page, 'Buat berkas')).click();
    const put = await sent(page, 'PUT');
    const options = { ...OPTIONS, shape: 'long', separator: ',', values: 'labels' } as const;
    expect(put.request.body).toEqual(options);
    put.flush(anExport({ options, state: 'waiting', rowsDone: 0, rowsTotal: 0, files: [] }));
    // What was on its way already knows nothing of it, and takes it from nobody's screen.
    (await sent(page, 'GET', PATH)).flush(listed());
    await until(page, 'Menunggu giliran');
  });

  it('follows the work until it is ready, and then stops asking', async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'queueMicrotask', 'performance', 'Date'] });
    const page = await opened(anExport({ state: 'waiting', rowsDone: 0, rowsTotal: 0, files: [] }));
    jest.advanceTimersByTime(2000);
    const running = { state: 'running' as const, rowsDone: 5000, rowsTotal: 20_000, files: [] };
    (await sent(page, 'GET', PATH)).flush(listed(anExport(running)));
    await until(page, '5.000 dari 20.000 lembar jawaban');
    expect(await (await page.everywhere.getHarness(MatProgressBarHarness)).getValue()).toBe(25);
    jest.advanceTimersByTime(2000);
    (await sent(page, 'GET', PATH)).flush(listed(anExport()));
    await until(page, 'Siap');
    jest.advanceTimersByTime(10_000);
    await page.settle();
    page.http.expectNone(() => true);
  });

  it('goes on asking when the server is away for a while, and keeps what it knew', async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'queueMicrotask', 'performance', 'Date'] });
    const page = await opened(anExport({ state: 'running', rowsDone: 10, files: [] }));
    jest.advanceTimersByTime(2000);
    (await sent(page, 'GET', PATH)).error(new ProgressEvent('error'));
    await until(page, 'Keadaan terbaru belum terbaca');
    expect(text()).toContain('10 dari 46 lembar jawaban');
    jest.advanceTimersByTime(2000);
    (await sent(page, 'GET', PATH)).flush(listed(anExport()));
    await until(page, 'Siap');
    expect(text()).not.toContain('Keadaan terbaru');
  });

  it('shows on the way back what is there, how old it is, and hands over the file that was pressed', async () => {
    const page = await opened(anExport(), anExport({ id: 'x2' }), anExport({ id: 'x3' }));
    expect(text()).toContain('3 menit yang lalu');
    expect(text()).toContain('46 lembar jawaban');
    expect(text()).toContain('dihapus 1 Feb 2026');
    expect(document.querySelectorAll('ikrar-export-card')).toHaveLength(2);
    await (await button(page, 'Tampilkan 1 berkas lama')).click();
    expect(document.querySelectorAll('ikrar-export-card')).toHaveLength(3);

    void (await button(page, 'Data\\s*21 kB')).click();
    const request = await sent(page, 'GET', `${PATH}/x1/files/ikrar-sosialisasi-wide.csv`);
    request.event({ type: HttpEventType.DownloadProgress, loaded: 10_277 });
    await until(page, '50%');
    const csv = new Blob(['respondent']);
    request.flush(csv);
    await page.settle();
    expect(made).toHaveBeenCalledWith(csv);
    expect(clicked).toHaveBeenCalledWith('ikrar-sosialisasi-wide.csv');
  });

  it('says why a file did not come, and fetches it on the next try', async () => {
    const page = await opened(anExport());
    void (await button(page, 'Buku kode')).click();
    const file = `${PATH}/x1/files/ikrar-sosialisasi-wide-codebook.csv`;
    (await sent(page, 'GET', file)).error(new ProgressEvent('error'));
    await until(page, 'Tidak tersambung ke server');
    expect(clicked).not.toHaveBeenCalled();
    void (await button(page, 'Coba lagi')).click();
    (await sent(page, 'GET', file)).flush(new Blob(['variabel']));
    await page.settle();
    expect(clicked).toHaveBeenCalledWith('ikrar-sosialisasi-wide-codebook.csv');
    expect(text()).not.toContain('Tidak tersambung');
  });

  it('names what a script for R comes with, and computes with codes alone', async () => {
    const options = { ...OPTIONS, format: 'r' } as const;
    const page = await opened(
      anExport({ options, files: ['r-codebook.csv', 'r.csv', '.R'].map((name) => ({ name, bytes: 9 })) }),
    );
    expect(await button(page, 'Skrip R')).toBeTruthy();
    expect(text()).toContain('lalu jalankan skripnya di R');
    const formats = await page.everywhere.getHarness(MatRadioGroupHarness);
    await formats.checkRadioButton({ label: /skrip R dasar/ });
    expect(text()).toContain('Skrip R memakai kode angka');
    expect(text()).not.toContain('Pemisah kolom');
  });

  it('makes a failed one again with the same choices', async () => {
    const options = { ...OPTIONS, format: 'spss' } as const;
    const page = await opened(anExport({ options, state: 'failed', files: [] }));
    expect(text()).toContain('Jawaban tetap aman di Ikrar');
    void (await button(page, 'Coba lagi')).click();
    const put = await sent(page, 'PUT');
    expect(put.request.body).toEqual(options);
    expect(put.request.url).not.toContain('x1');
  });

  it('keeps the choices when the workbook would be too large, and asks under the same id again', async () => {
    const page = await opened();
    const formats = await page.everywhere.getHarness(MatRadioGroupHarness);
    await formats.checkRadioButton({ label: /Excel/ });
    expect(text()).not.toContain('Pemisah kolom');
    void (await button(page, 'Buat berkas')).click();
    const first = await sent(page, 'PUT');
    first.flush({ code: 'export.too-large', status: 422 }, { status: 422, statusText: 'Unprocessable' });
    await until(page, 'terlalu banyak untuk satu buku kerja Excel');
    expect(await formats.getCheckedValue()).toBe('xlsx');
    void (await button(page, 'Buat berkas')).click();
    expect((await sent(page, 'PUT')).request.url).toBe(first.request.url);
  });

  it('takes another id for other choices, and remembers them for the next time, but never names', async () => {
    const page = await opened();
    void (await button(page, 'Buat berkas')).click();
    const first = await sent(page, 'PUT');
    first.error(new ProgressEvent('error'));
    await until(page, 'Tidak tersambung');
    const names = await page.everywhere.getHarness(MatCheckboxHarness);
    expect(await names.isChecked()).toBe(false);
    await names.check();
    expect(text()).toContain('tercatat di jejak audit');
    choose('Satu baris per jawaban');
    void (await button(page, 'Buat berkas')).click();
    const second = await sent(page, 'PUT');
    expect(second.request.url).not.toBe(first.request.url);
    expect(second.request.body).toEqual({ ...OPTIONS, shape: 'long', names: true });
    expect({ ...localStorage }).toMatchObject({ 'ikrar.export.shape': 'long' });
    expect(JSON.stringify(localStorage)).not.toContain('names');
  });
});
