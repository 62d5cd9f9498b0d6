import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatRadioGroupHarness } from '@angular/material/radio/testing';
import { Router } from '@angular/router';
import type { ResponseImportOrder, ResponseImportRow, ResponseSheet } from '@ikrar/api-client';
import { renderRoutes } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { ROUTES } from './imports.routes';
import { aContent, aDeployment, aMadeImport, aRow, aSheet } from './testing/an-import';
import { EVENT_ID, EVENT_URL, INSTRUMENT_ID, VERSION_ID } from './testing/an-import';

const IMPORTS = `${EVENT_URL}/response-imports`;
const LINES: ResponseImportRow[] = [
  aRow(2),
  aRow(3, { outcome: 'doubtful', doubt: 'nearly-this-name', writer: 'Siti Aminnah', nearly: 'Siti Aminah' }),
  aRow(4, { outcome: 'unmatched', doubt: 'unknown-code', writer: 'ZZZ999' }),
  aRow(5, {
    ...{ outcome: 'refused', phase: null, wave: null, submittedAt: null },
    problems: [{ column: 'Umur', code: 'out-of-bounds' }],
  }),
];

async function render(deployments = [aDeployment('pre'), aDeployment('post')]): Promise<RenderedPage> {
  const routes = [
    { path: 'events/:eventId/questionnaires/imports', children: ROUTES },
    { path: 'events/:eventId/questionnaires', children: [] },
  ];
  const page = await renderRoutes(routes, `/events/${EVENT_ID}/questionnaires/imports/new`);
  (await sent(page, 'GET', '/deployments')).flush({ items: deployments, zone: 'Asia/Jakarta' });
  (await sent(page, 'GET', '/identification')).flush({ identification: 'personal_code', mayChange: true });
  await page.settle();
  return page;
}

const text = (page: RenderedPage): string => page.element.textContent ?? '';
const press = async (page: RenderedPage, name: string | RegExp): Promise<void> => {
  const button = await page.loader.getHarness(MatButtonHarness.with({ text: name }));
  void (await button.host()).click();
};

async function drop(page: RenderedPage, name = 'pra-tes.csv'): Promise<void> {
  const input = page.element.querySelector<HTMLInputElement>('input[type=file]');
  const file = new File(['x'], name);
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(new ArrayBuffer(1)) });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input?.dispatchEvent(new Event('change'));
}

async function toColumns(page: RenderedPage, sheets: ResponseSheet[] = [aSheet()]): Promise<void> {
  await drop(page);
  (await sent(page, 'POST', `${IMPORTS}/sheets?fileName=pra-tes.csv`)).flush({ sheets });
  if (sheets.length > 1) return page.settle();
  await questions(page);
}

async function questions(page: RenderedPage, id = VERSION_ID): Promise<void> {
  const request = await sent(page, 'GET', `/instruments/${INSTRUMENT_ID}/versions/${id}`);
  request.flush({ id, content: aContent() });
  await page.settle();
  await page.settle();
}

function select(page: RenderedPage, label: string, option: string): void {
  const control = [...page.element.querySelectorAll('select')].find((one) =>
    (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? '').includes(label),
  );
  const chosen = [...(control?.options ?? [])].find((one) => one.textContent?.trim() === option);
  if (!control || !chosen) throw new Error(`There is no "${option}" under "${label}".`);
  control.value = chosen.value;
  control.dispatchEvent(new Event('change'));
}

async function toPreview(page: RenderedPage, lines = LINES): Promise<ResponseImportOrder> {
  await press(page, 'Lanjut ke jawaban');
  await page.settle();
  void press(page, 'Periksa semua baris');
  const request = await sent(page, 'POST', `${IMPORTS}/preview`);
  request.flush({ lines });
  await page.settle();
  return orderOf(request.request.body as FormData);
}

/** The order goes as JSON beside the file. */
async function orderOf(body: FormData): Promise<ResponseImportOrder> {
  const said = body.get('order');
  const json = typeof said === 'string' ? said : await textOf(said as Blob);
  return JSON.parse(json) as ResponseImportOrder;
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });
}

describe('NewImport', () => {
  it('shows what each question was recognised by, what is missing, and hides personal numbers', async () => {
    const page = await render();
    await toColumns(page);
    expect(text(page)).toMatch(/2 soal belum punya kolom.*1 soal sudah dikenali/s);
    expect(text(page)).toContain('Isinya: Benar · Entah · Salah');
    select(page, 'Apa yang akan kamu lakukan', 'No HP');
    await page.settle();
    expect(text(page)).not.toContain('081234567890');
    expect(text(page)).toContain('Berisi nomor pribadi');
  });

  it('asks for what nobody recognised first, and sends what was decided', async () => {
    const page = await render();
    await toColumns(page);
    select(page, 'Siapa yang dapat menolong', 'Penolong');
    await page.settle();
    await press(page, 'Lanjut ke jawaban');
    await page.settle();
    expect(document.activeElement?.className).toBe('body');
    expect(page.element.querySelector('section')?.textContent).toMatch(/Yang belum dikenali.*Entah/s);
    expect(text(page)).toContain('1 isian belum punya arti');
    select(page, 'Entah', 'Anggap tidak dijawab');
    await page.settle();
    expect(text(page)).not.toContain('belum punya arti');
    void press(page, 'Periksa semua baris');
    const { request } = await sent(page, 'POST', `${IMPORTS}/preview`);
    const { mapping } = await orderOf(request.body as FormData);
    expect(mapping.items[0]?.cells).toContainEqual({ cell: 'Entah', optionId: null });
    expect(mapping.items[1]).toEqual({
      ...{ itemId: 'q2', column: 'Penolong', ticks: [] },
      cells: [
        { cell: 'Guru', optionId: 'a' },
        { cell: 'Polisi', optionId: 'b' },
      ],
    });
  });

  it('does not go on while a column stands for two things, and says where', async () => {
    const page = await render();
    await toColumns(page);
    select(page, 'Apa yang akan kamu lakukan', 'Kode pribadi');
    await page.settle();
    await press(page, 'Lanjut ke jawaban');
    await page.settle();
    expect(text(page)).toContain('Kolom ini sudah dipakai di tempat lain');
    expect(text(page)).toContain('hal perlu diperbaiki dulu');
  });

  it('lets a person decide every row, and stores all of it or nothing', async () => {
    const page = await render();
    await toColumns(page);
    await toPreview(page);
    expect(text(page)).toContain('Hampir sama dengan Siti Aminah');
    expect(text(page)).toContain('Kolom “Umur”: angkanya di luar batas');
    expect(text(page)).toContain('2 baris masih menghalangi');
    const tick = async (label: RegExp) =>
      (await page.loader.getHarness(MatCheckboxHarness.with({ label }))).check();
    await tick(/Baris 5/);
    await tick(/Baris 3/);
    const rule = await page.loader.getHarness(MatRadioGroupHarness);
    await rule.checkRadioButton({ label: /^Simpan sebagai anonim/ });
    void press(page, 'Simpan 3 jawaban');
    const put = await sent(page, 'PUT');
    expect(await orderOf(put.request.body as FormData)).toMatchObject({
      ...{ fileName: 'pra-tes.csv', unmatched: 'anonymous', takeDoubtful: [3], leaveOut: [5] },
    });
    put.flush(aMadeImport());
    await page.settle();
    expect(text(page)).toMatch(/3 jawaban disimpan.*1 baris sudah ada.*2 baris dilewati/s);
  });

  it('loses nothing when it fails, and sends the same import again', async () => {
    const page = await render();
    await toColumns(page);
    await toPreview(page, [aRow(2), aRow(3, { outcome: 'doubtful', doubt: 'twice-in-file' })]);
    await (await page.loader.getHarness(MatCheckboxHarness)).check();
    void press(page, 'Simpan 2 jawaban');
    const first = await sent(page, 'PUT');
    first.error(new ProgressEvent('error'));
    await page.settle();
    expect(page.element.querySelector('ui-error-state')).not.toBeNull();
    expect(await (await page.loader.getHarness(MatCheckboxHarness)).isChecked()).toBe(true);
    void press(page, 'Simpan 2 jawaban');
    expect((await sent(page, 'PUT')).request.url).toBe(first.request.url);
  });

  it('shows the rows anew when others have changed what is here', async () => {
    const page = await render();
    await toColumns(page);
    await toPreview(page, [aRow(2)]);
    void press(page, 'Simpan 1 jawaban');
    const refusal = { code: 'import.nothing-new', status: 409 };
    (await sent(page, 'PUT')).flush(refusal, { status: 409, statusText: 'Conflict' });
    (await sent(page, 'POST', `${IMPORTS}/preview`)).flush({ lines: [aRow(2, { outcome: 'same' })] });
    await page.settle();
    expect(text(page)).toContain('Semua baris berkas ini sudah ada');
    expect(text(page)).toContain('Tidak ada yang baru untuk disimpan');
  });

  it('takes an import back by its name, and goes on with the same file', async () => {
    const page = await render();
    await toColumns(page);
    await toPreview(page, [aRow(2)]);
    void press(page, 'Simpan 1 jawaban');
    (await sent(page, 'PUT')).flush(aMadeImport({ stored: 1 }));
    await page.settle();
    void press(page, 'Batalkan impor');
    await page.settle();
    const sure = await page.everywhere.getHarness(MatButtonHarness.with({ text: 'Hapus 1 jawaban' }));
    void (await sure.host()).click();
    (await sent(page, 'DELETE', `${IMPORTS}/i1`)).flush(null);
    (await sent(page, 'POST', `${IMPORTS}/preview`)).flush({ lines: [aRow(2)] });
    await page.settle();
    expect(text(page)).toContain('Simpan 1 jawaban');
  });

  it('offers the sheets of a workbook, and maps by hand where nothing was recognised', async () => {
    const page = await render();
    const blank = aSheet({ name: 'Lain', rows: 2, suggestion: null });
    await toColumns(page, [aSheet({ name: 'Form Responses 1' }), blank]);
    expect(text(page)).toMatch(/Form Responses 1.*1 soal dikenali.*Lain.*belum ada soal yang dikenali/s);
    [...page.element.querySelectorAll<HTMLButtonElement>('button.sheet')].at(1)?.click();
    await questions(page);
    select(page, 'Tahap yang dijawab', 'Pasca-tes');
    select(page, 'Siapa yang dapat menolong', 'Penolong');
    await page.settle();
    const order = await toPreview(page);
    expect(order.sheet).toBe('Lain');
    expect(order.mapping.phase.values).toEqual([{ cell: '', phase: 'post', wave: 1 }]);
  });

  it('asks the questions of the phase that was chosen', async () => {
    const other = '0190a000-0000-7000-8000-0000000000b1';
    const page = await render([aDeployment('pre'), aDeployment('feedback', { instrumentVersionId: other })]);
    await toColumns(page);
    select(page, 'Tahap yang dijawab', 'Umpan balik');
    await questions(page, other);
    expect(text(page)).toContain('2 soal belum punya kolom');
  });

  it('says so where a file cannot be read, is empty, or too large', async () => {
    const page = await render();
    await drop(page);
    (await sent(page, 'POST')).flush(
      { code: 'spreadsheet.unreadable', status: 422 },
      { status: 422, statusText: 'Unprocessable' },
    );
    await page.settle();
    expect(page.element.querySelector('ui-error-state')).not.toBeNull();
    await drop(page);
    (await sent(page, 'POST')).flush({ sheets: [] });
    await page.settle();
    expect(text(page)).toContain('Tidak ada baris jawaban di pra-tes.csv');
  });

  it('goes a step back by the browser, and forgets nothing', async () => {
    const page = await render();
    TestBed.inject(Router).setUpLocationChangeListener();
    await toColumns(page);
    select(page, 'Apa yang akan kamu lakukan', 'Penolong');
    await page.settle();
    await press(page, 'Lanjut ke jawaban');
    await page.settle();
    expect(TestBed.inject(Router).url).toContain('step=answers');
    TestBed.inject(Location).back();
    for (let turn = 0; turn < 20 && !text(page).includes('Soal dan kolomnya'); turn += 1) await page.settle();
    expect(text(page)).toContain('1 kolom tidak dipakai');
  });

  it('leads to the questionnaires of an event that asks nothing', async () => {
    const page = await render([aDeployment('observation')]);
    expect(text(page)).toContain('Kegiatan ini belum menanyakan apa pun');
  });
});
