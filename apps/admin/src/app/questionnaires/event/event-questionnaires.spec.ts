import { MatButtonHarness } from '@angular/material/button/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import { MatRadioButtonHarness } from '@angular/material/radio/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import { DEFAULT_SELF_CODE_RECIPE } from '@ikrar/domain';
import { renderRoutes } from '../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { ROUTES } from '../event-tab.routes';

const EVENT = '0190e000-0000-7000-8000-00000000000e';
const PATH = `/api/events/${EVENT}/deployments`;
const VERSION = '0190e000-0000-7000-8000-0000000000a1';

function phase(changes: object): object {
  return {
    id: '0190e000-0000-7000-8000-0000000000d1',
    phase: 'pre',
    wave: 1,
    state: 'planned',
    opensAt: null,
    closesAt: null,
    presentOnly: false,
    instrumentVersionId: VERSION,
    instrumentId: 'i',
    instrumentTitle: 'Pengetahuan dasar TPPO',
    versionNumber: 1,
    items: 12,
    received: 0,
    late: 0,
    expected: 25,
    openedAt: null,
    closedAt: null,
    version: 1,
    ...changes,
  };
}
const POST = { id: '0190e000-0000-7000-8000-0000000000d2', phase: 'post' };
const WAY = `/api/events/${EVENT}/identification`;
const PERSONAL = { identification: 'personal_code', recipe: null, version: 0, mayChange: true };
const answer = (...items: object[]): object => ({ items, zone: 'Asia/Jakarta', nextCursor: null });

async function render(
  body: object,
  options: PageOptions = {},
  way: object = PERSONAL,
): Promise<RenderedPage> {
  const page = await renderRoutes(
    [{ path: 'events/:eventId', children: ROUTES }],
    `/events/${EVENT}`,
    options,
  );
  await page.settle();
  page.http.expectOne(PATH).flush(body);
  await page.settle();
  // Asked only where something is asked already; a harness would wait for it.
  for (const request of page.http.match(WAY)) request.flush(way);
  await page.settle();
  return page;
}

async function openMenu(page: RenderedPage, text: RegExp): Promise<void> {
  const menu = await page.loader.getHarness(MatMenuHarness.with({ triggerText: /Lainnya/ }));
  await menu.open();
  await menu.clickItem({ text });
}

const button = (page: RenderedPage, text: string | RegExp): Promise<MatButtonHarness> =>
  page.everywhere.getHarness(MatButtonHarness.with({ text }));

describe('EventQuestionnaires', () => {
  it('takes one published version for before and after', async () => {
    const page = await render(answer());
    page.http.expectOne('/api/instruments?has=published').flush({
      items: [
        {
          id: 'i',
          title: 'Pengetahuan dasar TPPO',
          purpose: 'knowledge',
          updatedAt: '2024-09-20T03:00:00Z',
          published: { id: VERSION, number: 1, status: 'published', items: 12, publishedAt: null },
          draft: null,
        },
      ],
      nextCursor: null,
    });
    await page.settle();
    await (await button(page, 'Pakai untuk pra-tes dan pasca-tes')).click();
    const pre = page.http.expectOne((request) => request.method === 'PUT');
    expect(pre.request.body).toEqual({ phase: 'pre', instrumentVersionId: VERSION });
    pre.flush(phase({}));
    await page.settle();
    const post = page.http.expectOne((request) => request.method === 'PUT');
    expect(post.request.body).toEqual({ phase: 'post', instrumentVersionId: VERSION });
    post.flush(phase(POST));
    await page.settle();
    page.http.expectOne(PATH).flush(answer(phase({}), phase(POST)));
    await page.settle();
    expect(page.element.querySelectorAll('ikrar-phase-card')).toHaveLength(2);
  });

  it('shows the way to the instruments when none is published', async () => {
    const page = await render(answer());
    page.http.expectOne('/api/instruments?has=published').flush({ items: [], nextCursor: null });
    await page.settle();
    expect(page.element.querySelector('ui-empty-state a')?.getAttribute('href')).toBe('/instruments');
  });

  it('opens a phase after a confirmation, and warns while the other one is open', async () => {
    const open = phase({ state: 'open', openedAt: '2024-09-25T02:05:00Z', received: 18 });
    const page = await render(answer(open, phase(POST)));
    expect(page.element.querySelector('ikrar-phase-card')?.textContent).toContain(
      'dari 25 peserta sudah mengisi',
    );
    expect(page.element.textContent).toContain('Dibuka 25 Sep 2024, 09.05 WIB');
    await (await button(page, 'Buka pasca-tes')).click();
    const dialog = await page.everywhere.getHarness(MatDialogHarness);
    expect(await dialog.getText()).toContain('Pra-tes masih dibuka.');
    await (await dialog.getHarness(MatButtonHarness.with({ text: 'Buka pasca-tes' }))).click();
    (await sent(page, 'POST', `${PATH}/${POST.id}/open`)).flush(phase({ ...POST, state: 'open' }));
    await page.settle();
    page.http.expectOne(PATH);
  });

  it('closes a phase after a confirmation that tells how many are here', async () => {
    const page = await render(answer(phase({ state: 'open', received: 18 }), phase(POST)));
    await (await button(page, /Tutup pra-tes/)).click();
    const dialog = await page.everywhere.getHarness(MatDialogHarness);
    expect(await dialog.getText()).toContain('Sudah masuk 18 dari 25 peserta.');
    await (await dialog.getHarness(MatButtonHarness.with({ text: 'Tutup pra-tes' }))).click();
    const request = await sent(page, 'POST', `${PATH}/0190e000-0000-7000-8000-0000000000d1/close`);
    expect(request.request.method).toBe('POST');
  });

  it('asks again while a phase is open, and keeps the last counts when nobody answers', async () => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'queueMicrotask', 'performance', 'Date'] });
    try {
      const page = await render(answer(phase({ state: 'open', received: 18 }), phase(POST)));
      jest.advanceTimersByTime(4000);
      await page.settle();
      page.http.expectOne(PATH).flush(answer(phase({ state: 'open', received: 19 }), phase(POST)));
      await page.settle();
      expect(page.element.querySelector('.count strong')?.textContent).toBe('19');
      jest.advanceTimersByTime(4000);
      await page.settle();
      page.http.expectOne(PATH).error(new ProgressEvent('error'));
      await page.settle();
      expect(page.element.querySelector('ui-error-state')).not.toBeNull();
      expect(page.element.querySelector('.count strong')?.textContent).toBe('19');
    } finally {
      jest.useRealTimers();
    }
  });

  it('says until when a phase is open, in the zone of the venue', async () => {
    const closesAt = '2024-09-25T03:30:00Z';
    const page = await render(answer(phase({ state: 'open', closesAt }), phase(POST)));
    expect(page.element.textContent).toContain('Buka sampai Rabu, 25 September 2024 pukul 10.30 WIB.');
  });

  it('tells how many came late, and that they were finished before', async () => {
    const page = await render(answer(phase({ state: 'closed', received: 18, late: 2 }), phase(POST)));
    const told = '2 di antaranya tiba setelah ditutup, tetapi selesai sebelumnya.';
    expect(page.element.textContent?.split(told)).toHaveLength(2);
  });

  it('says when a phase opens by itself', async () => {
    const planned = phase({ opensAt: '2024-09-25T02:00:00Z', closesAt: '2024-09-25T03:30:00Z' });
    const page = await render(answer(planned));
    expect(page.element.textContent).toContain(
      'Dibuka otomatis Rabu, 25 September 2024 pukul 09.00 WIB, sampai 10.30 WIB.',
    );
    expect(page.element.textContent).toContain('Terjadwal');
  });

  it('adds a follow-up that asks what the pre-test asked, opens by itself, and takes only who was here', async () => {
    const page = await render(answer(phase({ state: 'closed' }), phase({ ...POST, state: 'closed' })));
    const menu = await page.loader.getHarness(MatMenuHarness.with({ triggerText: /Tambah kuesioner/ }));
    await menu.open();
    expect(await menu.getItems()).toHaveLength(3);
    await menu.clickItem({ text: /^Tindak lanjut 1/ });
    const sheet = await page.everywhere.getHarness(MatDialogHarness);
    expect(await sheet.getText()).toContain('Pengetahuan dasar TPPO');
    expect(await sheet.getText()).toContain('Waktu (WIB)');
    await (
      await sheet.getHarness(MatInputHarness.with({ label: 'Dibuka otomatis pada' }))
    ).setValue('2024-10-25');
    const [clock] = await sheet.getAllHarnesses(MatInputHarness.with({ label: 'Jam (WIB)' }));
    await clock?.setValue('08:00');
    await (await sheet.getHarness(MatCheckboxHarness)).check();
    void (await sheet.getHarness(MatButtonHarness.with({ text: 'Tambahkan' }))).click();
    const request = await sent(page, 'PUT');
    expect(request.request.body).toEqual({
      phase: 'follow_up',
      wave: 1,
      instrumentVersionId: VERSION,
      opensAt: '2024-10-25T01:00:00.000Z',
      closesAt: null,
      presentOnly: true,
    });
  });

  it('sends nothing while a moment is only half said', async () => {
    const page = await render(answer(phase({})));
    await openMenu(page, /Atur soal/);
    const sheet = await page.everywhere.getHarness(MatDialogHarness);
    await (
      await sheet.getHarness(MatInputHarness.with({ label: 'Ditutup otomatis pada' }))
    ).setValue('2024-10-25');
    await (await sheet.getHarness(MatButtonHarness.with({ text: 'Simpan pengaturan' }))).click();
    page.http.expectNone((one) => one.method === 'PATCH');
    expect(await sheet.getText()).toContain('Isi tanggal dan jam, atau kosongkan keduanya.');
  });

  it('keeps the questions of what was opened; when it closes may change', async () => {
    const page = await render(answer(phase({ state: 'open' })));
    await openMenu(page, /Atur soal/);
    const sheet = await page.everywhere.getHarness(MatDialogHarness);
    expect(await sheet.getText()).toContain('Sudah dibuka, jadi soalnya tetap.');
    await (
      await sheet.getHarness(MatInputHarness.with({ label: 'Ditutup otomatis pada' }))
    ).setValue('2024-09-25');
    const clocks = await sheet.getAllHarnesses(MatInputHarness.with({ label: 'Jam (WIB)' }));
    await clocks[1]?.setValue('10:30');
    void (await sheet.getHarness(MatButtonHarness.with({ text: 'Simpan pengaturan' }))).click();
    const request = await sent(page, 'PATCH');
    expect(request.request.headers.get('If-Match')).toBe('"1"');
    expect(request.request.body).toEqual({ closesAt: '2024-09-25T03:30:00.000Z', presentOnly: false });
  });

  it('removes what was not asked yet, and puts it back on undo', async () => {
    const page = await render(answer(phase({}), phase(POST)));
    await openMenu(page, /Hapus/);
    (await sent(page, 'DELETE')).flush(null);
    await page.settle();
    page.http.expectOne(PATH).flush(answer(phase(POST)));
    const notice = await page.everywhere.getHarness(MatSnackBarHarness);
    expect(await notice.getMessage()).toBe('Pra-tes dihapus dari kegiatan.');
    void notice.dismissWithAction();
    expect((await sent(page, 'PUT')).request.body).toMatchObject({
      phase: 'pre',
      instrumentVersionId: VERSION,
    });
  });

  it('offers no removal of what was opened', async () => {
    const page = await render(answer(phase({ state: 'closed' }), phase(POST)));
    const menu = await page.loader.getHarness(MatMenuHarness.with({ triggerText: /Lainnya/ }));
    await menu.open();
    expect(await menu.getItems()).toHaveLength(1);
    expect(await page.loader.hasHarness(MatButtonHarness.with({ text: 'Buka lagi pra-tes' }))).toBe(true);
  });

  it('leaves opening and closing to the team', async () => {
    const page = await render(answer(phase({}), phase(POST)), { role: 'analyst' });
    expect(page.element.querySelectorAll('button')).toHaveLength(0);
  });

  describe('how answers are recognised', () => {
    it('is chosen with what each way can show, as of the version that was read', async () => {
      const page = await render(answer(phase({})));
      await (await button(page, 'Ubah cara mengenali')).click();
      const sheet = await page.everywhere.getHarness(MatDialogHarness);
      await (await sheet.getHarness(MatRadioButtonHarness.with({ label: /Kode buatan sendiri/ }))).check();
      expect(await sheet.getText()).toContain('Dua huruf pertama nama ibumu');
      void (await sheet.getHarness(MatButtonHarness.with({ text: 'Pakai cara ini' }))).click();
      const request = await sent(page, 'PUT', '/identification');
      expect(request.request.headers.get('If-Match')).toBe('"0"');
      expect(request.request.body).toEqual({
        identification: 'self_code',
        recipe: DEFAULT_SELF_CODE_RECIPE,
      });
    });

    it('stands once answers are here, and says why', async () => {
      const locked = {
        ...{ identification: 'self_code', recipe: DEFAULT_SELF_CODE_RECIPE },
        ...{ version: 2, mayChange: false },
      };
      const page = await render(answer(phase({ state: 'open', received: 1 })), {}, locked);
      expect(page.element.textContent).toContain('Sudah ada jawaban yang diterima');
      const asked = [...page.element.querySelectorAll('ikrar-identification-card li')];
      expect(asked.map((one) => one.textContent)).toEqual(
        DEFAULT_SELF_CODE_RECIPE.map(({ text }) => text.id),
      );
      expect(await page.loader.hasHarness(MatButtonHarness.with({ text: 'Ubah cara mengenali' }))).toBe(
        false,
      );
    });
  });
});
