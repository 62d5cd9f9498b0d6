import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatRadioButtonHarness } from '@angular/material/radio/testing';
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
    state: 'planned',
    instrumentVersionId: VERSION,
    instrumentId: 'i',
    instrumentTitle: 'Pengetahuan dasar TPPO',
    versionNumber: 1,
    items: 12,
    received: 0,
    expected: 25,
    openedAt: null,
    closedAt: null,
    version: 1,
    ...changes,
  };
}
const POST = { id: '0190e000-0000-7000-8000-0000000000d2', phase: 'post' };
const answer = (...items: object[]): object => ({ items, zone: 'Asia/Jakarta', nextCursor: null });

async function render(body: object, options: PageOptions = {}): Promise<RenderedPage> {
  const page = await renderRoutes(
    [{ path: 'events/:eventId', children: ROUTES }],
    `/events/${EVENT}`,
    options,
  );
  await page.settle();
  page.http.expectOne(PATH).flush(body);
  await page.settle();
  return page;
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

  it('changes the version while nothing was opened', async () => {
    const page = await render(answer(phase({}), phase(POST)));
    const change = [...page.element.querySelectorAll('button')].find((one) =>
      /Ganti/.test(one.textContent ?? ''),
    );
    change?.click();
    await page.settle();
    const other = '0190e000-0000-7000-8000-0000000000a2';
    page.http.expectOne('/api/instruments?has=published').flush({
      items: [
        {
          id: 'j',
          title: 'Lain',
          updatedAt: '2024-09-20T03:00:00Z',
          published: { id: other, number: 3, items: 8 },
        },
      ],
      nextCursor: null,
    });
    await page.settle();
    await (await page.loader.getHarness(MatRadioButtonHarness.with({ label: /Lain/ }))).check();
    await (await button(page, 'Pakai untuk pra-tes dan pasca-tes')).click();
    const request = page.http.expectOne((one) => one.method === 'PATCH');
    expect(request.request.headers.get('If-Match')).toBe('"1"');
    expect(request.request.body).toEqual({ instrumentVersionId: other });
  });

  it('offers no change to a phase that was opened', async () => {
    const page = await render(answer(phase({ state: 'closed' }), phase(POST)));
    expect(await page.loader.hasHarness(MatButtonHarness.with({ text: /Ganti kuesioner/ }))).toBe(false);
    expect(await page.loader.hasHarness(MatButtonHarness.with({ text: 'Buka lagi pra-tes' }))).toBe(true);
  });

  it('leaves opening and closing to the team', async () => {
    const page = await render(answer(phase({}), phase(POST)), { role: 'analyst' });
    expect(page.element.querySelectorAll('button')).toHaveLength(0);
  });
});
