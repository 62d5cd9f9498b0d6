import { MatButtonHarness } from '@angular/material/button/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import type { AnalysisColumns, AnalysisMappingDto, AnalysisQuestionDto } from '@ikrar/api-client';
import { aSession, renderRoutes } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { FileDownload } from '../../platform/file-download';
import { resultsOf } from '../results-page.fixture';
import { ROUTES } from './analyses.routes';

const ID = '01930000-0000-7000-8000-0000000000aa';

const aQuestion = (id: string, changes: Partial<AnalysisQuestionDto> = {}): AnalysisQuestionDto => ({
  ...{
    id,
    text: `Soal ${id.slice(1)}`,
    topic: null,
    kind: 'choice',
    before: `Soal ${id.slice(1)}`,
    after: `Soal ${id.slice(1)}`,
  },
  ...{ keys: [], max: 1, reverse: false, levels: [] },
  ...changes,
});
const MAPPING: AnalysisMappingDto = {
  layout: 'two_tables',
  tables: { before: { file: 'before', sheet: '' }, after: { file: 'after', sheet: '' } },
  phase: { column: null, values: [] },
  link: { before: 'Nama', after: 'Nama' },
  time: { before: null, after: null, order: 'day_first' },
  facts: [],
  questions: [aQuestion('q1'), aQuestion('q2')],
};
const column = (key: string, cells: string[] = []) => ({
  key,
  filled: 4,
  distinct: cells.length || 4,
  cells,
});
const COLUMNS: AnalysisColumns = {
  sheets: (['before', 'after'] as const).map((file) => ({
    ...{ file, name: '', rows: 4 },
    columns: [
      ...[column('Nama'), column('Soal 1', ['A', 'B']), column('Soal 2', ['A', 'C'])],
      ...[column('Saran'), column('Nilai', ['50', '100'])],
    ],
  })),
  mapping: MAPPING,
};

const SUMMARY = { id: ID, title: 'SMA 1', matched: 25, createdBy: ID, createdAt: '2026-01-10T03:00:00.000Z' };
const KEPT = { ...SUMMARY, results: resultsOf(25) };

const render = (url: string): Promise<RenderedPage> =>
  renderRoutes([{ path: 'analyses', children: ROUTES }], url, { role: 'member' });
const text = (page: RenderedPage): string => page.element.textContent ?? '';
async function press(page: RenderedPage, name: string | RegExp): Promise<void> {
  const button = await page.loader.getHarness(MatButtonHarness.with({ text: name }));
  void (await button.host()).click();
  await page.settle();
}

async function drop(page: RenderedPage, side: 'before' | 'after'): Promise<void> {
  const input = page.element.querySelector<HTMLInputElement>(`[data-side=${side}] input[type=file]`);
  const file = new File(['x'], `${side}.csv`);
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(new ArrayBuffer(1)) });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input?.dispatchEvent(new Event('change'));
  await page.settle();
}

async function toColumns(): Promise<RenderedPage> {
  const page = await render('/analyses/new');
  await drop(page, 'before');
  await drop(page, 'after');
  await press(page, 'Baca kolom');
  (await sent(page, 'POST', '/api/analyses/columns')).flush(COLUMNS);
  await page.settle();
  return page;
}

beforeEach(() => sessionStorage.clear());

describe('a new analysis', () => {
  it('goes from two files over a pasted key to results that can be kept', async () => {
    const page = await toColumns();
    expect(text(page)).toContain('2 soal belum punya kunci');
    const row = page.element.querySelector<HTMLInputElement>('.paste input');
    if (row) row.value = 'A C';
    await press(page, 'Pakai kunci');
    expect(text(page)).toContain('2 dari 2 soal mendapat kunci.');
    await press(page, 'Lihat hasil');
    const evaluation = await sent(page, 'POST', '/api/analyses/evaluate');
    evaluation.flush({
      results: resultsOf(25),
      problems: [{ side: 'after', line: 7, column: 'Nama', code: 'code_twice_aside' }],
      problemCount: 1,
    });
    await page.settle();
    expect(text(page)).toMatch(/Sesudah ·\s+after\.csv\s+baris 7, Nama/);
    expect(text(page)).toContain('Dua baris berpasangan bila nama atau kodenya sama');
    expect(text(page)).not.toMatch(/kode pribadi|pengirim|Pendamping/);
    await press(page, 'Simpan hasil');
    expect(text(page)).toContain('Beri nama dahulu');
    const title = page.element.querySelector<HTMLInputElement>('.keep input');
    if (title) title.value = 'SMA 1';
    title?.dispatchEvent(new Event('input'));
    await press(page, 'Simpan hasil');
    (await sent(page, 'PUT')).flush(KEPT);
    await page.settle();
    (await sent(page, 'GET', `/api/analyses/${ID}`)).flush(KEPT);
    await page.settle();
    expect(page.element.querySelector('h1')?.textContent).toContain('SMA 1');
  });

  it('says which answers of a pasted key are none, and why a score is not counted', async () => {
    const page = await toColumns();
    const row = page.element.querySelector<HTMLInputElement>('.paste input');
    if (row) row.value = 'E';
    await press(page, 'Pakai kunci');
    expect(text(page)).toContain('0 dari 2 soal mendapat kunci.');
    expect(text(page)).toContain('Soal 1: “E” bukan jawaban di kolom ini.');
    expect(text(page)).toContain('Soal 2: kunci yang ditempel sudah habis.');
    if (row) row.value = 'A C B';
    await press(page, 'Pakai kunci');
    expect(text(page)).toContain('Kunci menyebut 3 jawaban, padahal soal pilihan hanya 2.');
    expect(text(page)).not.toContain('bukan jawaban di kolom ini');
    const left = [...page.element.querySelectorAll('.left li')].map((one) => one.textContent ?? '');
    expect(left.map((one) => one.includes('tidak dihitung dua kali'))).toEqual([false, true]);
    expect(left[0]).toContain('Isinya terlalu beragam');
  });

  it('asks for the key before it counts, and keeps everything when the server refuses', async () => {
    const page = await toColumns();
    await press(page, 'Lihat hasil');
    expect(text(page)).toContain('Pilih jawaban yang benar.');
    for (const label of ['B', 'C']) {
      const box = await page.loader.getHarness(MatCheckboxHarness.with({ label }));
      await box.check();
    }
    await press(page, 'Lihat hasil');
    (await sent(page, 'POST', '/api/analyses/evaluate')).flush(
      { code: 'analysis.refused', errors: [{ field: 'mapping.questions.1', code: 'too_many_answers' }] },
      { status: 422, statusText: 'Unprocessable' },
    );
    await page.settle();
    expect(text(page)).toContain('Terlalu banyak jawaban berbeda');
    const box = await page.loader.getHarness(MatCheckboxHarness.with({ label: 'B' }));
    expect(await box.isChecked()).toBe(true);
  });

  it('says at the field that a highest score is none, keeps what was typed, and does not count with another', async () => {
    const page = await render('/analyses/new');
    await drop(page, 'before');
    await press(page, 'Baca kolom');
    const score = { kind: 'score', before: 'Nilai', after: 'Nilai', max: 50 } as const;
    const mapping = { ...MAPPING, questions: [aQuestion('q1', score)] };
    (await sent(page, 'POST', '/api/analyses/columns')).flush({
      ...COLUMNS,
      sheets: COLUMNS.sheets,
      mapping,
    });
    await page.settle();
    expect(text(page)).toContain('Lebih tinggi: 100.');
    const field = page.element.querySelector<HTMLInputElement>('ikrar-max-field input');
    const type = async (value: string): Promise<void> => {
      if (field) field.value = value;
      for (const event of ['input', 'change']) field?.dispatchEvent(new Event(event));
      await page.settle();
    };
    for (const typed of ['abc', '0', '-3', '']) {
      await type(typed);
      expect(text(page)).toContain('Isi dengan angka lebih dari 0 dan paling banyak 1000.');
      expect(field?.getAttribute('aria-invalid')).toBe('true');
      await press(page, 'Lihat hasil');
      expect(field?.value).toBe(typed);
    }
    document.body.append(page.element);
    await press(page, 'Lihat hasil');
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(field);
    await type('100');
    expect(text(page)).not.toMatch(/Isi dengan angka|Lebih tinggi/);
    await press(page, 'Lihat hasil');
    await sent(page, 'POST', '/api/analyses/evaluate');
    page.element.remove();
  });

  it('takes up what was decided after the window was loaded anew', async () => {
    const decided = { ...MAPPING, questions: [aQuestion('q1', { keys: ['B'] })] };
    const key = `ikrar.analysis.${aSession().account.id}`;
    sessionStorage.setItem(key, JSON.stringify({ mapping: decided, title: 'SMA 1' }));
    const page = await toColumns();
    expect(text(page)).toContain('1 soal');
    expect(text(page)).not.toContain('belum punya kunci');
  });
});

describe('sheets, topics and files', () => {
  const sheet = (name: string, rows = 4): AnalysisColumns['sheets'][number] => ({
    ...{ file: 'before', name, rows },
    columns: [column('Nama'), column('Tahap', ['Awal', 'Akhir']), column('Soal 1', ['A', 'B'])],
  });
  const BOOK = [sheet('Awal'), sheet('Akhir'), sheet('Kosong', 0)];
  const of = (mapping: Partial<AnalysisMappingDto>): AnalysisColumns => ({
    sheets: BOOK,
    mapping: {
      ...MAPPING,
      tables: { before: { file: 'before', sheet: 'Awal' }, after: null },
      questions: [aQuestion('q1', { after: null })],
      ...mapping,
    },
  });
  const selects = (page: RenderedPage, selector: string) => [
    ...page.element.querySelectorAll<HTMLSelectElement>(selector),
  ];
  async function pick(page: RenderedPage, selector: string, index: number): Promise<void> {
    const [select] = selects(page, selector);
    if (select) select.selectedIndex = index;
    select?.dispatchEvent(new Event('change'));
    await page.settle();
  }
  async function withBook(): Promise<RenderedPage> {
    const page = await render('/analyses/new');
    await drop(page, 'before');
    await press(page, 'Baca kolom');
    (await sent(page, 'POST', '/api/analyses/columns')).flush(of({}));
    await page.settle();
    return page;
  }

  it('lets the sheets be chosen, and keeps the key of a question that is there again', async () => {
    const page = await withBook();
    const box = await page.loader.getHarness(MatCheckboxHarness.with({ label: 'B' }));
    await box.check();
    await pick(page, '[data-table=after]', 2);
    const asked = await sent(page, 'POST', '/api/analyses/columns');
    const order = (asked.request.body as FormData).get('order') as Blob;
    expect(order.size).toBeGreaterThan(0);
    const tables = {
      before: { file: 'before', sheet: 'Awal' },
      after: { file: 'before', sheet: 'Akhir' },
    } as const;
    asked.flush(of({ tables, questions: [aQuestion('q1')] }));
    await page.settle();
    expect(selects(page, '[data-table]').map(({ selectedIndex }) => selectedIndex)).toEqual([1, 2]);
    const again = await page.loader.getHarness(MatCheckboxHarness.with({ label: 'B' }));
    expect(await again.isChecked()).toBe(true);
  });

  it('shows no sheet as chosen that the server finds empty', async () => {
    const page = await withBook();
    await pick(page, '[data-table=before]', 2);
    (await sent(page, 'POST', '/api/analyses/columns')).flush({ ...of({}), mapping: null });
    await page.settle();
    expect(selects(page, '[data-table=before]')[0]?.selectedIndex).toBe(1);
    expect(text(page)).toContain('tidak berisi baris jawaban');
  });

  it('asks how one sheet tells before from after, and what its cells mean', async () => {
    const page = await withBook();
    await pick(page, '[data-table=after]', 1);
    const phase = { column: 'Tahap', values: [{ cell: 'Awal', phase: 'pre' as const }] };
    (await sent(page, 'POST', '/api/analyses/columns')).flush(of({ layout: 'phase_column', phase }));
    await page.settle();
    expect(text(page)).toContain('Kolom “Tahap” menyebut tahapnya');
    expect(text(page)).toContain('Isi “Akhir” berarti');
    expect(selects(page, '[data-table]').map(({ selectedIndex }) => selectedIndex)).toEqual([1, 1]);
  });

  it('takes the column that tells who wrote away from whatever else it was', async () => {
    const page = await withBook();
    await pick(page, 'ikrar-about-tables > section > .fields select', 3);
    expect(text(page)).toContain('Belum ada kolom yang dinilai');
  });

  it('names the file that holds nothing, and the one that cannot be read', async () => {
    const page = await render('/analyses/new');
    await drop(page, 'before');
    await drop(page, 'after');
    await press(page, 'Baca kolom');
    const rows = COLUMNS.sheets.map((one) => ({ ...one, rows: one.file === 'after' ? 0 : 4 }));
    (await sent(page, 'POST', '/api/analyses/columns')).flush({ ...COLUMNS, sheets: rows });
    await page.settle();
    expect(text(page)).toContain('after.csv: tidak ada baris jawaban');
    await press(page, 'Baca kolom');
    (await sent(page, 'POST', '/api/analyses/columns')).flush(
      { code: 'spreadsheet.empty', errors: [{ field: 'before', code: 'spreadsheet.empty' }] },
      { status: 422, statusText: 'Unprocessable' },
    );
    await page.settle();
    expect(text(page)).toContain('before.csv: Berkas ini kosong.');
  });

  it('says that other files were chosen again, and keeps what was decided', async () => {
    const decided = { ...MAPPING, questions: [aQuestion('q1', { keys: ['B'] }), aQuestion('q7')] };
    const key = `ikrar.analysis.${aSession().account.id}`;
    const files = { before: 'pra.csv', after: 'pasca.csv' };
    sessionStorage.setItem(key, JSON.stringify({ mapping: decided, title: 'SMA 1', files }));
    const page = await render('/analyses/new');
    expect(text(page)).toContain('Lanjutkan “SMA 1”');
    expect(text(page)).toContain('Pilih lagi pra.csv');
    await drop(page, 'before');
    await drop(page, 'after');
    await press(page, 'Baca kolom');
    (await sent(page, 'POST', '/api/analyses/columns')).flush(COLUMNS);
    await page.settle();
    expect(text(page)).toContain('before.csv: “Soal 7”');
    expect(text(page)).toContain('after.csv: “Soal 7”');
    await press(page, 'Pakai berkas ini');
    expect(text(page)).toContain('1 soal belum punya kunci');
  });

  it('says that the second file was not chosen again', async () => {
    const key = `ikrar.analysis.${aSession().account.id}`;
    sessionStorage.setItem(key, JSON.stringify({ mapping: MAPPING, title: '', files: {} }));
    const page = await render('/analyses/new');
    await drop(page, 'before');
    await press(page, 'Baca kolom');
    const [first] = COLUMNS.sheets;
    (await sent(page, 'POST', '/api/analyses/columns')).flush({ ...COLUMNS, sheets: [first] });
    await page.settle();
    expect(text(page)).toContain('Sesudah (pasca-tes): berkasnya belum dipilih lagi');
  });

  it('says what is wrong with the whole where no question can', async () => {
    const page = await toColumns();
    for (const label of ['B', 'C']) {
      const box = await page.loader.getHarness(MatCheckboxHarness.with({ label }));
      await box.check();
    }
    await press(page, 'Lihat hasil');
    (await sent(page, 'POST', '/api/analyses/evaluate')).flush(
      { code: 'analysis.refused', errors: [{ field: 'mapping.facts.0', code: 'column_twice' }] },
      { status: 422, statusText: 'Unprocessable' },
    );
    await page.settle();
    expect(text(page)).toContain('Kolom ini sudah dipakai di tempat lain.');
  });

  it('sends the topics that were typed, and hands out the files of the rows', async () => {
    const page = await toColumns();
    const topic = page.element.querySelector<HTMLInputElement>('ikrar-question-topics input');
    if (topic) topic.value = 'modus';
    topic?.dispatchEvent(new Event('change'));
    await page.settle();
    expect(
      [...page.element.querySelectorAll('datalist option')].map((one) => one.getAttribute('value')),
    ).toEqual(['Modus']);
    for (const label of ['B', 'C']) {
      const box = await page.loader.getHarness(MatCheckboxHarness.with({ label }));
      await box.check();
    }
    await press(page, 'Lihat hasil');
    const counted = { results: resultsOf(25), problems: [], problemCount: 0 };
    (await sent(page, 'POST', '/api/analyses/evaluate')).flush(counted);
    await page.settle();
    const saved = jest.spyOn(FileDownload.prototype, 'save').mockImplementation(() => undefined);
    const menu = await page.loader.getHarness(MatMenuHarness);
    await menu.open();
    await menu.clickItem({ text: 'Data dan skrip R' });
    (await sent(page, 'POST', '/api/analyses/files')).flush(new Blob(['x']), {
      headers: { 'content-disposition': 'attachment; filename="ikrar-r.zip"' },
    });
    await page.settle();
    expect(saved.mock.calls.map(([, name]) => name)).toEqual(['ikrar-r.zip']);
    saved.mockRestore();
  });
});

describe('kept analyses', () => {
  it('are listed, and deleted after a word', async () => {
    const page = await render('/analyses');
    (await sent(page, 'GET', '/api/analyses')).flush({ items: [SUMMARY], nextCursor: null });
    await page.settle();
    expect(text(page)).toContain('25 orang dipasangkan');
    page.element.querySelector<HTMLAnchorElement>(`a[href="/analyses/${ID}"]`)?.click();
    (await sent(page, 'GET', `/api/analyses/${ID}`)).flush(KEPT);
    await page.settle();
    await press(page, 'Hapus');
    const sure = await page.everywhere.getHarness(MatButtonHarness.with({ text: 'Hapus analisis' }));
    void (await sure.host()).click();
    (await sent(page, 'DELETE', `/api/analyses/${ID}`)).flush(null, {
      status: 204,
      statusText: 'No Content',
    });
    (await sent(page, 'GET', '/api/analyses')).flush({ items: [], nextCursor: null });
    await page.settle();
    expect(text(page)).toContain('Belum ada analisis yang disimpan');
  });

  it('say what they are for where there is none', async () => {
    const page = await render('/analyses');
    (await sent(page, 'GET', '/api/analyses')).flush({ items: [], nextCursor: null });
    await page.settle();
    expect(text(page)).toContain('Belum ada analisis yang disimpan');
  });
});
