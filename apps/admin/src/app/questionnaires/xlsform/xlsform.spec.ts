import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatButtonHarness } from '@angular/material/button/testing';
import { FORM_PROBLEMS, FORM_WARNINGS } from '@ikrar/domain';
import { renderPage } from '../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { provideDictionary } from '../../platform/language';
import { ExportForm } from './export-form';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { ImportForm } from './import-form';
import type { ReadForm } from './import-form';

const READ = '/api/instruments/xlsform';
const CONTENT = { items: [{ id: 'a', kind: 'date', key: null }] };

const forms: ReadForm[] = [];

@Component({
  imports: [ExportForm, ImportForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ikrar-import-form (formRead)="forms.push($event)" />
    <ikrar-export-form instrumentId="i1" versionId="v1" instrumentTitle="TPPO: dasar" [number]="2" />
  `,
})
class Page {
  readonly forms = forms;
}

const render = (options: PageOptions = {}): Promise<RenderedPage> =>
  renderPage(Page, {
    ...options,
    providers: [provideDictionary({ id, en })],
  });
const button = (page: RenderedPage, text: string): Promise<MatButtonHarness> =>
  page.everywhere.getHarness(MatButtonHarness.with({ text: new RegExp(text) }));
const shown = (): string => document.querySelector('mat-dialog-container')?.textContent ?? '';

function choose({ element }: RenderedPage): void {
  const input = element.querySelector('input') as HTMLInputElement;
  const file = new File(['PK'], 'Survei warga.xlsx');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change'));
}

/** A dialog takes its time to leave the screen. */
async function until(page: RenderedPage, isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isSo(); turn += 1) {
    await page.settle();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(isSo()).toBe(true);
}

describe('ImportForm', () => {
  it('lists everything that is in the way, with its place and its reason', async () => {
    const page = await render();
    choose(page);
    const request = await sent(page, 'POST', READ);
    const errors = [
      { field: 'type', code: 'type-unknown', sheet: 'survey', row: 2, column: 'type' },
      { field: 'survey!D4', code: 'digits-lost', sheet: 'survey', row: 4, column: 'D' },
      { field: 'survey', code: 'sheet-missing', sheet: 'survey', row: 0 },
    ];
    const body = { code: 'instrument.form-outside', errors };
    request.flush(body, { status: 422, statusText: 'Unprocessable' });
    await page.settle();
    expect(shown()).toContain('survey, baris 2, kolom type');
    expect(shown()).toContain('Jenis soal ini belum ada di Ikrar');
    expect(shown()).toContain('survey, baris 4, kolom D');
    expect(shown()).toContain('Lembar survey');
    await (await button(page, 'Tutup')).click();
    await until(page, () => shown() === '');
  });

  it('hands a form on under the name of its file when it has none, once what was left out was seen', async () => {
    const page = await render();
    forms.length = 0;
    choose(page);
    const warnings = [{ sheet: 'survey', row: 2, column: 'type', code: 'metadata-left-out' }];
    (await sent(page, 'POST', READ)).flush({ title: '', content: CONTENT, warnings });
    await page.settle();
    expect(shown()).toContain('Catatan otomatis telepon');
    expect(forms).toEqual([]);
    await (await button(page, 'Lanjutkan')).click();
    await until(page, () => forms.length > 0);
    expect(forms).toEqual([
      {
        heading: 'Kuesioner dari XLSForm: 1 soal',
        about: { title: 'Survei warga', purpose: 'other' },
        source: { content: CONTENT },
      },
    ]);
  });

  it('takes nothing when what is left out is too much', async () => {
    const page = await render();
    forms.length = 0;
    choose(page);
    const warnings = [{ sheet: 'survey', row: 0, column: 'media::image', code: 'picture-left-out' }];
    (await sent(page, 'POST', READ)).flush({ title: 'Survei', content: CONTENT, warnings });
    await page.settle();
    const close = document.querySelector<HTMLElement>('mat-dialog-container ui-icon-button button');
    close?.click();
    await until(page, () => shown() === '');
    expect(forms).toEqual([]);
  });

  it('is not offered to those who may not write', async () => {
    const page = await render({ role: 'analyst' });
    expect(page.element.textContent).not.toContain('Impor XLSForm');
  });

  it('has a reason for every code', () => {
    const reasons = Object.keys(id.xlsform.reasons);
    const ofServer = ['cells-merged', 'cell-error', 'digits-lost'];
    expect(reasons.sort()).toEqual([...FORM_PROBLEMS, ...FORM_WARNINGS, ...ofServer].sort());
  });
});

describe('ExportForm', () => {
  it('hands the version over as a file with a name', async () => {
    Object.assign(URL, { createObjectURL: () => 'blob:form', revokeObjectURL: () => undefined });
    const names: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ): void {
      names.push(this.download);
    });
    const page = await render({ role: 'analyst' });
    void (await button(page, 'Unduh XLSForm')).click();
    const request = await sent(page, 'GET', '/api/instruments/i1/versions/v1/xlsform');
    request.flush(new Blob(['PK']));
    await page.settle();
    expect(names).toEqual(['TPPO  dasar v2.xlsx']);
    click.mockRestore();
  });
});
