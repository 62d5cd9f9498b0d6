import { MatButtonHarness } from '@angular/material/button/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { Location } from '@angular/common';
import type { TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { ImportLineAnswer, ParticipantSheet } from '@ikrar/api-client';
import { renderRoutes } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { ROUTES } from '../import.routes';
import { EVENT, EVENT_ID, EVENT_URL } from '../testing/a-participant';

const PREVIEW = `${EVENT_URL}/participants/preview`;
const IMPORT = `${EVENT_URL}/participants/import`;
const PASTED = [
  'Nama Lengkap\tL/P\tTgl Lahir\tNo HP',
  'Budi Santoso\tL\t2008\t081234567890',
  'Siti Aminah\tP\t\t081234567891',
  'Rina\tX\t2007\t',
].join('\n');

const line = (number: number, outcome: ImportLineAnswer['outcome'], fullName: string): ImportLineAnswer => ({
  line: number,
  outcome,
  fullName,
  problems: [],
});
const REFUSED: ImportLineAnswer = {
  line: 4,
  outcome: 'refused',
  fullName: null,
  problems: [{ field: 'sex', code: 'unknown-sex' }],
};
const LINES = [line(2, 'new', 'Budi Santoso'), line(3, 'doubtful', 'Siti Aminah'), REFUSED];

async function render(): Promise<RenderedPage> {
  localStorage.clear();
  const routes = [
    { path: 'events/:eventId/participants/import', children: ROUTES },
    { path: 'events/:eventId/participants', children: [] },
  ];
  const page = await renderRoutes(routes, `/events/${EVENT_ID}/participants/import?from=paste`);
  await page.settle();
  page.http.expectOne(EVENT_URL).flush(EVENT);
  await page.settle();
  return page;
}

const button = ({ loader }: RenderedPage, text: string | RegExp): Promise<MatButtonHarness> =>
  loader.getHarness(MatButtonHarness.with({ text }));
const press = async (page: RenderedPage, text: string | RegExp): Promise<void> =>
  (await button(page, text)).click();

async function toPreview(page: RenderedPage, lines = LINES): Promise<unknown> {
  await (await page.loader.getHarness(MatInputHarness)).setValue(PASTED);
  await press(page, 'Lanjut ke kolom');
  await press(page, 'Periksa daftar');
  const preview = await sent(page, 'POST', PREVIEW);
  preview.flush({ lines });
  await page.settle();
  return preview.request.body;
}

describe('ImportPage', () => {
  it('sends the lines by their number in the spreadsheet, and nothing of what is not collected', async () => {
    const page = await render();
    expect(await toPreview(page)).toEqual({
      rows: [
        { line: 2, fullName: 'Budi Santoso', sex: 'L', birthYear: '2008' },
        { line: 3, fullName: 'Siti Aminah', sex: 'P', birthYear: '' },
        { line: 4, fullName: 'Rina', sex: 'X', birthYear: '2007' },
      ],
    });
    const values = [...page.element.querySelectorAll('ui-stat-tile strong')].map((tile) => tile.textContent);
    expect(values).toEqual(['1', '0', '1', '1']);
  });

  it('names every refused line with its reason, and saves nothing before it is mended', async () => {
    const page = await render();
    await toPreview(page);
    const refused = page.element.querySelector('ikrar-refused-lines')?.textContent ?? '';
    expect(refused).toMatch(/Baris 4.*Rina.*Jenis kelamin.*Tulis L atau P\./s);
    expect(await (await button(page, 'Simpan 1 orang')).isDisabled()).toBe(true);
    const cell = await page.loader.getHarness(MatInputHarness.with({ ancestor: 'ikrar-refused-lines' }));
    await cell.setValue('P');
    await (await cell.host()).dispatchEvent('change');
    await press(page, 'Periksa lagi');
    const again = await sent(page, 'POST', PREVIEW);
    expect(again.request.body).toMatchObject({ rows: [{ line: 2 }, { line: 3 }, { line: 4, sex: 'P' }] });
    again.flush({ lines: [LINES[0], LINES[1], line(4, 'new', 'Rina')] });
    await page.settle();
    expect(await (await button(page, 'Simpan 2 orang')).isDisabled()).toBe(false);
  });

  it('leaves lines out on purpose, and takes doubtful ones by their tick', async () => {
    const page = await render();
    await toPreview(page);
    const skip = await page.loader.getHarness(MatCheckboxHarness.with({ label: 'Lewati baris ini' }));
    await skip.check();
    const doubtful = await page.loader.getHarness(MatCheckboxHarness.with({ label: /Siti Aminah/ }));
    await doubtful.check();
    await press(page, 'Simpan 2 orang');
    const request = await sent(page, 'POST', IMPORT);
    expect(request.request.body).toMatchObject({ rows: [{ line: 2 }, { line: 3 }], takeDoubtful: [3] });
  });

  it('takes the whole import back', async () => {
    const page = await render();
    await toPreview(page, [line(2, 'new', 'Budi Santoso')]);
    await press(page, 'Simpan 1 orang');
    (await sent(page, 'POST', IMPORT)).flush({ addedIds: ['a1'], same: 0, leftOut: 2 });
    await page.settle();
    expect(page.element.textContent).toContain('1 orang ditambahkan');
    expect(page.element.textContent).toContain('2 baris meragukan tidak ditambahkan.');
    await press(page, /Urungkan 1 orang ini/);
    const undo = await sent(page, 'POST', `${EVENT_URL}/participants/remove`);
    expect(undo.request.body).toEqual({ ids: ['a1'] });
    undo.flush(null, { status: 204, statusText: 'No Content' });
    (await sent(page, 'POST', PREVIEW)).flush({ lines: LINES });
    await page.settle();
    expect(page.element.querySelector('ikrar-preview-step')).not.toBeNull();
  });

  it('loses nothing when the network fails', async () => {
    const page = await render();
    await toPreview(page, [line(2, 'new', 'Budi Santoso')]);
    await press(page, 'Simpan 1 orang');
    (await sent(page, 'POST', IMPORT)).error(new ProgressEvent('error'));
    await page.settle();
    expect(page.element.querySelector('[role="alert"]')?.textContent).toContain('Tidak tersambung ke server');
    expect(await (await button(page, 'Simpan 1 orang')).isDisabled()).toBe(false);
  });

  it('asks for the name before anything is checked, and gives a meaning once', async () => {
    const page = await render();
    await (await page.loader.getHarness(MatInputHarness)).setValue('Ani;Budi\nCitra;Dewi');
    await press(page, 'Lanjut ke kolom');
    const [first, second] = await page.loader.getAllHarnesses(MatSelectHarness);
    expect(await first?.getValueText()).toBe('Nama lengkap');
    await second?.clickOptions({ text: 'Nama lengkap' });
    expect(await first?.getValueText()).toBe('Lewati kolom ini');
    await second?.clickOptions({ text: 'Kelas' });
    expect(await (await button(page, 'Periksa daftar')).isDisabled()).toBe(true);
    expect(page.element.textContent).toContain('kolom mana yang berisi nama lengkap');
  });

  it('goes a step back with the browser, and keeps the list and what was mended', async () => {
    const page = await render();
    const location = TestBed.inject(Location);
    TestBed.inject(Router).setUpLocationChangeListener();
    const travel = async (direction: 'back' | 'forward'): Promise<void> => {
      location[direction]();
      for (let turn = 0; turn < 4; turn += 1) await page.settle();
    };
    await toPreview(page);
    await page.settle();
    expect(location.path()).toContain('step=preview');
    const cell = await page.loader.getHarness(MatInputHarness.with({ ancestor: 'ikrar-refused-lines' }));
    await cell.setValue('P');
    await (await cell.host()).dispatchEvent('change');
    await travel('back');
    expect(page.element.querySelector('ikrar-columns-step')).not.toBeNull();
    await travel('back');
    expect(await (await page.loader.getHarness(MatInputHarness)).getValue()).toBe(PASTED);
    await travel('forward');
    await travel('forward');
    const again = await page.loader.getHarness(MatInputHarness.with({ ancestor: 'ikrar-refused-lines' }));
    expect(await again.getValue()).toBe('P');
  });

  it('says why an age is left out', async () => {
    const page = await render();
    await (await page.loader.getHarness(MatInputHarness)).setValue('Nama\tUsia\nAni\t16');
    await press(page, 'Lanjut ke kolom');
    expect(page.element.textContent).toContain('Usia tidak disimpan');
    const [, age] = await page.loader.getAllHarnesses(MatSelectHarness);
    expect(await age?.getValueText()).toBe('Lewati kolom ini');
  });

  it('shows no cell of a column that is not collected', async () => {
    const page = await render();
    await (await page.loader.getHarness(MatInputHarness)).setValue(PASTED);
    await press(page, 'Lanjut ke kolom');
    expect(page.element.textContent).toContain('Data pribadi yang tidak dikumpulkan');
    expect(page.element.textContent).not.toContain('081234567890');
  });

  it('reads a workbook on the server, lets a sheet be chosen, and keeps the numbers of its rows', async () => {
    const page = await render();
    await chooseWorkbook(page, [
      sheet('Petunjuk', [['Isi lembar sebelah']]),
      sheet('XI', [['DAFTAR SISWA'], ['No', 'Nama', 'Kelas'], ['1', 'Siti', 'XI'], [], ['2', 'Budi', 'XI']]),
    ]);
    await press(page, /XI · 4 baris/);
    expect(page.element.textContent).toContain('kelas.xlsx: 2');
    await press(page, 'Periksa daftar');
    const preview = await sent(page, 'POST', PREVIEW);
    expect(preview.request.body).toEqual({
      rows: [
        { line: 3, fullName: 'Siti', className: 'XI' },
        { line: 5, fullName: 'Budi', className: 'XI' },
      ],
    });
  });

  it('holds a number that lost digits in the column that is taken, not in one that is skipped', async () => {
    const page = await render();
    const list = sheet('XI', [
      ['Nama', 'NIK', 'Kelas'],
      ['Siti', '2171010101010000', '1234567890123450'],
    ]);
    await chooseWorkbook(page, [
      {
        ...list,
        shortened: [
          { row: 1, column: 1 },
          { row: 1, column: 2 },
        ],
      },
    ]);
    expect(page.element.textContent).toContain('Angka di sel C2 kehilangan digit');
    expect(await (await button(page, 'Periksa daftar')).isDisabled()).toBe(true);
    const [, , className] = await page.loader.getAllHarnesses(MatSelectHarness);
    await className?.clickOptions({ text: 'Lewati kolom ini' });
    expect(await (await button(page, 'Periksa daftar')).isDisabled()).toBe(false);
  });

  it('says why a workbook is not read', async () => {
    const page = await render();
    const request = await sendWorkbook(page);
    const refusal = { code: 'spreadsheet.encrypted' };
    request.flush(refusal, { status: 422, statusText: 'Unprocessable' });
    await page.settle();
    expect(page.element.querySelector('[role="alert"]')?.textContent).toContain('dilindungi kata sandi');
  });
});

const sheet = (name: string, rows: string[][]): ParticipantSheet => ({
  name,
  length: rows.length,
  rows: rows.map((cells) => ({ cells })),
  shortened: [],
});

async function sendWorkbook(page: RenderedPage): Promise<TestRequest> {
  const input = page.element.querySelector('input[type="file"]') as HTMLInputElement;
  const file = new File(['PK'], 'kelas.xlsx');
  // jsdom has no arrayBuffer of a file.
  Object.assign(file, { arrayBuffer: () => Promise.resolve(Uint8Array.from([0x50, 0x4b]).buffer) });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change'));
  return sent(page, 'POST', `${EVENT_URL}/participants/sheets`);
}

async function chooseWorkbook(page: RenderedPage, sheets: readonly ParticipantSheet[]): Promise<void> {
  (await sendWorkbook(page)).flush({ sheets });
  await page.settle();
}
