import { MatChipListboxHarness } from '@angular/material/chips/testing';
import type { EventSummary } from '@ikrar/api-client';
import { renderRoutes } from '../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { eventRoutes } from '../events.routes';
import { anEvent } from '../testing/an-event';
import { requested } from '../testing/requested';

async function render(options: PageOptions & { url?: string } = {}): Promise<RenderedPage> {
  const page = await renderRoutes(
    [{ path: 'events', children: eventRoutes([]) }],
    options.url ?? '/events',
    options,
  );
  await page.settle();
  return page;
}

async function answer(page: RenderedPage, url: string, items: EventSummary[]): Promise<void> {
  page.http.expectOne(url).flush({ items, nextCursor: null });
  await page.settle();
}

describe('EventList', () => {
  it('says when and where in the zone of the venue, and how many came', async () => {
    const page = await render();
    await answer(page, '/api/events', [anEvent({ state: 'held', zone: 'Asia/Makassar' })]);
    const row = page.element.querySelector('.rows a');
    expect(row?.getAttribute('href')).toMatch(/^\/events\/[0-9a-f-]{36}$/);
    expect(row?.textContent).toContain('Rabu, 25 September 2024 pukul 10.05–12.00 WITA');
    expect(row?.textContent).toContain('MA Bahtera Contoh, Sekanak Raya');
    expect(row?.textContent).toContain('23 dari 25 hadir');
    expect(row?.textContent).toContain('Terlaksana');
  });

  it('keeps the filter in the address and asks with it', async () => {
    const page = await render({ url: '/events?state=held&search=ummah' });
    await answer(page, '/api/events?search=ummah&state=held', []);
    expect(page.element.textContent).toContain('Tidak ada kegiatan yang cocok');
    const chips = await page.loader.getHarness(MatChipListboxHarness);
    const [selected] = await chips.getChips({ selected: true });
    expect(await selected?.getText()).toBe('Terlaksana');
    const toggled = selected?.toggle();
    const asked = await requested(page, { method: 'GET', url: '/api/events?search=ummah' });
    asked.flush({ items: [], nextCursor: null });
    await toggled;
  });

  it('greets an empty organisation with the button that makes the first event', async () => {
    const page = await render();
    await answer(page, '/api/events', []);
    expect(page.element.textContent).toContain('Belum ada kegiatan');
    expect(page.element.querySelectorAll('a[href="/events/new"]')).toHaveLength(2);
  });

  it('offers no new event to who only reads', async () => {
    const page = await render({ role: 'analyst' });
    await answer(page, '/api/events', [anEvent({ present: null, startsAt: null, endsAt: null })]);
    expect(page.element.querySelector('a[href="/events/new"]')).toBeNull();
    expect(page.element.textContent).toContain('Tanggal belum ditentukan');
    expect(page.element.textContent).toContain('rencana 25 orang');
  });

  it.each([
    [[], 'Minta ketua tim memasukkan Anda', 0],
    [[{ id: 'x' }], 'Belum ada kegiatan', 2],
  ] as const)(
    'offers a member a new event only where there is a program for it: %j',
    async (items, said, ways) => {
      const page = await render({ role: 'member' });
      page.http.expectOne('/api/programs?limit=1').flush({ items, nextCursor: null });
      await answer(page, '/api/events', []);
      expect(page.element.textContent).toContain(said);
      expect(page.element.querySelectorAll('a[href="/events/new"]')).toHaveLength(ways);
    },
  );

  it('says what failed and asks again', async () => {
    const page = await render();
    page.http.expectOne('/api/events').error(new ProgressEvent('error'));
    await page.settle();
    expect(page.element.querySelector('[role=alert]')?.textContent).toContain('Tidak tersambung');
    page.element.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    await page.settle();
    await answer(page, '/api/events', [anEvent()]);
    expect(page.element.querySelectorAll('.rows li')).toHaveLength(1);
  });
});
