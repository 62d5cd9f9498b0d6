import { Component, input } from '@angular/core';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import type { EventDetail } from '@ikrar/api-client';
import { renderRoutes } from '../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { eventRoutes } from '../events.routes';
import { anEvent, EVENT_ID, MEMBERS } from '../testing/an-event';
import { requested } from '../testing/requested';

@Component({ selector: 'ikrar-roster', template: 'Peserta dari {{ eventId() }} {{ id() }}' })
class Roster {
  readonly eventId = input.required<string>();
  readonly id = input.required<string>();
}

const TABS = [
  {
    path: 'participants',
    permissions: ['participant.read'] as const,
    load: async () => ({ ROUTES: [{ path: '', component: Roster }] }),
  },
];

async function render(
  options: PageOptions & { event?: EventDetail; url?: string } = {},
): Promise<RenderedPage> {
  const url = options.url ?? `/events/${EVENT_ID}`;
  const page = await renderRoutes([{ path: 'events', children: eventRoutes(TABS) }], url, options);
  await page.settle();
  page.http.expectOne(`/api/events/${EVENT_ID}`).flush(options.event ?? anEvent());
  for (const team of page.http.match(`/api/events/${EVENT_ID}/members`)) team.flush({ items: MEMBERS });
  await page.settle();
  return page;
}

const button = ({ loader }: RenderedPage, text: string): Promise<MatButtonHarness> =>
  loader.getHarness(MatButtonHarness.with({ text }));

const moved = (page: RenderedPage) =>
  requested(page, { method: 'POST', url: `/api/events/${EVENT_ID}/state` });

describe('EventPage', () => {
  it('shows plan, reach, readiness and team on its first tab', async () => {
    const { element } = await render();
    const text = element.textContent ?? '';
    expect(element.querySelector('h1')?.textContent).toBe('Sosialisasi di MA Bahtera Contoh');
    expect(text).toContain('Pelajar · 15–19 tahun · 25 orang');
    expect(text).toContain('Usia sasaran tercapai sebagian');
    expect(text).toContain('20 di dalam, 3 di luar, 0 tanpa tahun lahir');
    expect(text).toContain('2 hal belum siap');
    expect(text).toContain('Dr. Siti Contoh, M.Hum.');
    const roles = [...element.querySelectorAll('ikrar-event-team ui-tag-list li')];
    expect(roles.map((role) => role.textContent?.trim())).toEqual(['Pemateri', 'Ketua']);
  });

  it('links what is missing to its tab, where there is one', async () => {
    const { element } = await render();
    const links = [...element.querySelectorAll('ikrar-event-readiness a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual([`/events/${EVENT_ID}/agenda`, `/events/${EVENT_ID}/participants`]);
  });

  it('holds the tabs of other features and hands them the id', async () => {
    const { element } = await render({ url: `/events/${EVENT_ID}/participants` });
    const tabs = [...element.querySelectorAll('ui-link-tabs a')].map((tab) => tab.textContent?.trim());
    expect(tabs).toEqual(['Ringkasan', 'Susunan acara', 'Peserta']);
    expect(element.textContent).toContain(`Peserta dari ${EVENT_ID} ${EVENT_ID}`);
  });

  it('shows an analyst neither people nor their tabs', async () => {
    const event = anEvent({ present: null, attendance: null, readiness: [], moves: [] });
    const { element, http } = await render({ role: 'analyst', event });
    http.expectNone(`/api/events/${EVENT_ID}/members`);
    const tabs = [...element.querySelectorAll('ui-link-tabs a')].map((tab) => tab.textContent?.trim());
    expect(tabs).toEqual(['Ringkasan', 'Susunan acara']);
    expect(
      element.querySelector('ikrar-event-team, ikrar-event-reach, ikrar-event-progress button'),
    ).toBeNull();
  });

  it('takes the one next step, and offers to undo it', async () => {
    const page = await render();
    await (await button(page, 'Buka kegiatan')).click();
    const request = await moved(page);
    expect(request.request.body).toEqual({ to: 'open' });
    request.flush(anEvent({ state: 'open', version: 4, moves: [{ to: 'planned', obstacles: [] }] }));
    await page.settle();
    expect(page.element.querySelector('[aria-current=step]')?.textContent).toContain('Dibuka');
    const notice = await page.everywhere.getHarness(MatSnackBarHarness);
    expect(await notice.getMessage()).toContain('Kegiatan dibuka');
    await notice.dismissWithAction();
    expect((await moved(page)).request.body).toEqual({ to: 'planned' });
  });

  it('says what stands in the way instead of asking the server', async () => {
    const moves: EventDetail['moves'] = [{ to: 'open', obstacles: ['no-date', 'no-area'] }];
    const page = await render({ event: anEvent({ moves }) });
    await (await button(page, 'Buka kegiatan')).click();
    await page.settle();
    page.http.expectNone({ method: 'POST' });
    const why = page.element.querySelector('.why')?.textContent;
    expect(why).toContain('Tanggal dan jam belum ditentukan.');
    expect(why).toContain('Kelurahan tempat kegiatan belum dipilih.');
  });

  it('shows the reasons of the server when it knows more', async () => {
    const page = await render();
    await (await button(page, 'Buka kegiatan')).click();
    (await moved(page)).flush(
      { code: 'event.transition', reasons: ['no-agenda'] },
      { status: 409, statusText: 'Conflict' },
    );
    await page.settle();
    expect(page.element.querySelector('.why')?.textContent).toContain('Susunan acara masih kosong.');
  });

  it('lets the team state what no record shows', async () => {
    const moves: EventDetail['moves'] = [{ to: 'held', obstacles: ['nobody-present'] }];
    const page = await render({ event: anEvent({ state: 'open', moves }) });
    await (await button(page, 'Tandai terlaksana')).click();
    const dialog = await page.everywhere.getHarness(MatDialogHarness);
    expect(await dialog.getText()).toContain('Tidak ada peserta yang ditandai hadir');
    const state = await dialog.getHarness(MatButtonHarness.with({ text: /^Nyatakan/ }));
    await state.click();
    expect((await moved(page)).request.body).toEqual({ to: 'held', statedHeadcountOnly: true });
  });

  it('leads to the list when there is no such event: to ask again cannot help', async () => {
    const page = await renderRoutes([{ path: 'events', children: eventRoutes(TABS) }], `/events/${EVENT_ID}`);
    await page.settle();
    for (const one of page.http.match({ method: 'GET' })) {
      one.flush({ code: 'not-found', status: 404 }, { status: 404, statusText: 'Not Found' });
    }
    await page.settle();
    expect(page.element.textContent).toContain('Data ini tidak ada, atau bukan bagian Anda.');
    expect(page.element.querySelector('ui-empty-state a')?.getAttribute('href')).toBe('/events');
    expect(page.element.textContent).not.toContain('Coba lagi');
  });

  it('takes a role away at once and can put it back', async () => {
    const page = await render();
    const member = `/api/events/${EVENT_ID}/members/m1`;
    page.element.querySelector<HTMLButtonElement>('ikrar-event-team ui-tag-list button')?.click();
    await page.settle();
    page.http.expectOne({ method: 'DELETE', url: member }).flush(null);
    await page.settle();
    for (const one of page.http.match({ method: 'GET' })) {
      one.flush(one.request.url.endsWith('members') ? { items: MEMBERS.slice(1) } : anEvent());
    }
    const notice = await page.everywhere.getHarness(MatSnackBarHarness);
    expect(await notice.getMessage()).toBe('Siti Contoh tidak lagi menjadi Pemateri.');
    await notice.dismissWithAction();
    await page.settle();
    const put = page.http.expectOne({ method: 'PUT', url: member });
    expect(put.request.body).toEqual({ personId: 'p1', role: 'presenter' });
  });
});
