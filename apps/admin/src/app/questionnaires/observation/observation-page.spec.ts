import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { aSession, renderRoutes } from '../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { ROUTES } from './observation.routes';

const EVENT = '0190e000-0000-7000-8000-00000000000e';
const DEPLOYMENT = '0190e000-0000-7000-8000-0000000000d5';
const say = (id: string) => ({ id, en: id });
const plain = { topic: null, weight: 0, required: true, reverse: false, key: null, options: [] };
const CONTENT = {
  sections: [{ id: 'counts', title: say('Hitungan') }],
  items: [
    {
      ...plain,
      id: 'asked',
      kind: 'number',
      min: 0,
      max: 3,
      whole: true,
      section: 'counts',
      text: say('Pertanyaan'),
    },
    {
      ...{ ...plain, id: 'mood', kind: 'likert', text: say('Suasana') },
      options: [1, 2, 3].map((step) => ({ id: String(step), text: say(`Tingkat ${step}`) })),
    },
    { ...plain, id: 'notes', kind: 'long_text', required: false, text: say('Catatan') },
  ],
};

function observation(state: string): object {
  return {
    ...{ id: DEPLOYMENT, phase: 'observation', wave: 1, state, instrumentId: 'i', instrumentVersionId: 'v' },
    ...{ instrumentTitle: 'Lembar pengamatan', versionNumber: 1, items: 3, received: 0, expected: 0 },
  };
}

async function open(
  sheets: object[] = [],
  state = 'planned',
  options: PageOptions = {},
): Promise<RenderedPage> {
  const page = await renderRoutes(
    [{ path: 'events/:eventId/questionnaires/:deploymentId/observation', children: ROUTES }],
    `/events/${EVENT}/questionnaires/${DEPLOYMENT}/observation`,
    options,
  );
  await page.settle();
  const list = { items: [observation(state)], zone: 'Asia/Jakarta', nextCursor: null };
  page.http.expectOne(`/api/events/${EVENT}/deployments`).flush(list);
  page.http.expectOne(`/api/events/${EVENT}/observations`).flush({ items: sheets, nextCursor: null });
  await page.settle();
  page.http
    .expectOne('/api/instruments/i/versions/v')
    .flush({ id: 'v', instrumentId: 'i', title: 'Lembar pengamatan', number: 1, content: CONTENT });
  await page.settle();
  return page;
}

const press = async (page: RenderedPage, label: string): Promise<void> => {
  page.element.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`)?.click();
  await page.settle();
};
const count = (page: RenderedPage): string =>
  page.element.querySelector<HTMLInputElement>('ikrar-count-stepper input')?.value ?? '';
const rate = async (page: RenderedPage, step: number): Promise<void> => {
  page.element.querySelectorAll<HTMLInputElement>('input[type=radio]')[step - 1]?.click();
  await page.settle();
};
const note = async (page: RenderedPage, text: string): Promise<void> => {
  const field = page.element.querySelector('textarea');
  if (!field) throw new Error('no notes');
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await page.settle();
};
const send = async (page: RenderedPage): Promise<void> =>
  void (await page.loader.getHarness(MatButtonHarness.with({ text: 'Kirim lembar' }))).click();
const text = (page: RenderedPage): string => page.element.textContent ?? '';

describe('ObservationPage', () => {
  beforeEach(() => localStorage.clear());

  it('counts with one thumb within the bounds, and none takes one tap', async () => {
    const page = await open();
    await press(page, 'Kurangi: Pertanyaan');
    expect(count(page)).toBe('0');
    for (let tap = 0; tap < 5; tap += 1) await press(page, 'Tambah: Pertanyaan');
    expect(count(page)).toBe('3');
    await press(page, 'Kurangi: Pertanyaan');
    expect(count(page)).toBe('2');
  });

  it('has what was tapped after the tab was closed, for the same account only', async () => {
    const page = await open();
    await press(page, 'Tambah: Pertanyaan');
    await note(page, 'Ramai sejak awal');
    TestBed.resetTestingModule();
    const again = await open();
    expect(count(again)).toBe('1');
    expect(again.element.querySelector('textarea')?.value).toBe('Ramai sejak awal');
    expect(text(again)).toContain('Draf tersimpan di peramban ini.');
    const [key = ''] = Object.keys(localStorage).filter((one) => one.startsWith('ikrar.observation'));
    const own = aSession().account.id;
    expect(key).toContain(own);
    localStorage.setItem(key.replace(own, 'somebody-else'), localStorage.getItem(key) ?? '');
    localStorage.removeItem(key);
    TestBed.resetTestingModule();
    expect(count(await open())).toBe('');
  });

  it('sends the same sheet under the same id until it has arrived, then begins another', async () => {
    const page = await open();
    await press(page, 'Tambah: Pertanyaan');
    await rate(page, 2);
    await send(page);
    const first = await sent(page, 'PUT');
    expect(first.request.body).toEqual({ deploymentId: DEPLOYMENT, answers: { asked: 1, mood: '2' } });
    first.error(new ProgressEvent('error'));
    await page.settle();
    expect(text(page)).toContain('Tidak tersambung ke server');
    expect(count(page)).toBe('1');
    for (const list of page.http.match(`/api/events/${EVENT}/observations`))
      list.flush({ items: [], nextCursor: null });
    await page.settle();
    page.element.querySelector<HTMLButtonElement>('form ui-error-state button')?.click();
    const second = await sent(page, 'PUT');
    expect(second.request.url).toBe(first.request.url);
    second.flush({});
    await page.settle();
    expect(count(page)).toBe('');
    expect(Object.keys(localStorage).filter((key) => key.startsWith('ikrar.observation'))).toEqual([]);
    for (const list of page.http.match(`/api/events/${EVENT}/observations`))
      list.flush({ items: [], nextCursor: null });
    await press(page, 'Tambah: Pertanyaan');
    await rate(page, 1);
    await send(page);
    expect((await sent(page, 'PUT')).request.url).not.toBe(first.request.url);
  });

  it('names what is missing and sends nothing', async () => {
    const page = await open();
    await rate(page, 3);
    await send(page);
    await page.settle();
    page.http.expectNone((one) => one.method === 'PUT');
    expect(text(page)).toContain('1 isian belum lengkap.');
    expect(page.element.querySelector('#item-asked-wrong')?.textContent).toContain(
      'tekan − satu kali untuk 0',
    );
  });

  it('warns of numbers of people while they are typed, and lets none of them out', async () => {
    const page = await open();
    await press(page, 'Tambah: Pertanyaan');
    await rate(page, 3);
    expect(text(page)).toContain('Jangan tulis nama orang');
    await note(page, 'Hubungi 0812 3456 7890');
    expect(page.element.querySelector('#item-notes-wrong')?.textContent).toContain('nomor telepon');
    await send(page);
    await page.settle();
    page.http.expectNone((one) => one.method === 'PUT');
  });

  it('asks before a sheet that arrived and was changed becomes a second one', async () => {
    const page = await open();
    await press(page, 'Tambah: Pertanyaan');
    await rate(page, 3);
    await send(page);
    const first = await sent(page, 'PUT');
    first.flush({ code: 'response.different' }, { status: 409, statusText: 'x' });
    await page.settle();
    const dialog = await page.everywhere.getHarness(MatDialogHarness);
    await (await dialog.getHarness(MatButtonHarness.with({ text: 'Jadikan lembar kedua' }))).click();
    (await sent(page, 'GET', '/observations')).flush({ items: [], nextCursor: null });
    await page.settle();
    expect(count(page)).toBe('1');
    await send(page);
    expect((await sent(page, 'PUT')).request.url).not.toBe(first.request.url);
  });

  it('lists what has arrived in words, and takes nothing once it is closed', async () => {
    const sheet = {
      ...{
        id: 's',
        deploymentId: DEPLOYMENT,
        score: 0,
        receivedAt: '2024-09-25T03:30:00Z',
        observerName: 'Pengamat',
      },
      answers: { asked: 2, mood: '3', notes: null },
    };
    const page = await open([sheet, { ...sheet, id: 'other', deploymentId: 'another' }], 'closed');
    expect(page.element.querySelector('form')).toBeNull();
    expect(text(page)).toContain('1 lembar sudah diterima');
    expect([...page.element.querySelectorAll('dd')].map((one) => one.textContent)).toEqual([
      '2',
      'Tingkat 3',
      'kosong',
    ]);
  });

  it('shows the sheets alone to who may not fill them in', async () => {
    const page = await open([], 'planned', { role: 'analyst' });
    expect(page.element.querySelector('form')).toBeNull();
  });
});
