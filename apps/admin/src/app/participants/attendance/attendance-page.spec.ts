import { TestBed } from '@angular/core/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import type { ParticipantDetail } from '@ikrar/api-client';
import { renderRoutes } from '../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { ROUTES } from '../attendance.routes';
import { aParticipant, COUNTS, EVENT_ID, EVENT_URL } from '../testing/a-participant';
import { AttendanceTaps } from './attendance-taps';

const LIST = `${EVENT_URL}/participants?limit=100`;
const agus = aParticipant({ fullName: 'Agus Setiawan', className: 'X' });
const siti = aParticipant({ fullName: 'Siti Aminah', presentAt: '2024-09-25T02:05:00Z', version: 2 });
const guru = aParticipant({
  fullName: 'Rosmala Dewi',
  role: 'companion',
  className: null,
  represents: 'MA Bahtera Contoh',
});

async function render(
  items: ParticipantDetail[] = [agus, siti, guru],
  options: PageOptions & { query?: string } = {},
): Promise<RenderedPage> {
  const routes = [{ path: 'events/:eventId/attendance', children: ROUTES }];
  const page = await renderRoutes(routes, `/events/${EVENT_ID}/attendance${options.query ?? ''}`, options);
  await page.settle();
  page.http.expectOne(LIST).flush({ items, nextCursor: null });
  page.http.expectOne(`${EVENT_URL}/attendance-counts`).flush(COUNTS);
  await page.settle();
  return page;
}

const rows = ({ element }: RenderedPage): HTMLButtonElement[] => [
  ...element.querySelectorAll<HTMLButtonElement>('button.row'),
];
const names = (page: RenderedPage): (string | null | undefined)[] =>
  rows(page).map((row) => row.querySelector('strong')?.textContent);
const row = (page: RenderedPage, name: string): HTMLButtonElement => {
  const found = rows(page).find((one) => one.textContent?.includes(name));
  if (!found) throw new Error(`No row of ${name}`);
  return found;
};
const mark = (participant: ParticipantDetail): string =>
  `${EVENT_URL}/participants/${participant.id}/attendance`;
const total = ({ element }: RenderedPage): string | null | undefined =>
  element.querySelector('.total strong')?.textContent;

async function tap(page: RenderedPage, name: string): Promise<void> {
  row(page, name).click();
  await page.settle();
}

describe('AttendancePage', () => {
  it('marks by one tap, at once, and tells the server', async () => {
    const page = await render();
    expect(total(page)).toBe('1');
    await tap(page, 'Agus');
    expect(row(page, 'Agus').getAttribute('aria-pressed')).toBe('true');
    expect(row(page, 'Agus').textContent).toContain('belum terkirim');
    expect(total(page)).toBe('2');
    const put = await sent(page, 'PUT', mark(agus));
    expect(put.request.body).toEqual({ present: true });
    put.flush({ ...agus, presentAt: '2024-09-25T02:06:00Z', version: 2 });
    (await sent(page, 'GET', `${EVENT_URL}/attendance-counts`)).flush(COUNTS);
    await page.settle();
    expect(row(page, 'Agus').textContent).not.toContain('belum terkirim');
    expect(row(page, 'Agus').getAttribute('aria-pressed')).toBe('true');
  });

  it('undoes by the notice, and by a second tap', async () => {
    const page = await render();
    await tap(page, 'Agus');
    (await sent(page, 'PUT', mark(agus))).flush({ ...agus, presentAt: '2024-09-25T02:06:00Z', version: 2 });
    (await sent(page, 'GET', `${EVENT_URL}/attendance-counts`)).flush(COUNTS);
    const notice = await page.everywhere.getHarness(MatSnackBarHarness);
    expect(await notice.getMessage()).toBe('Agus Setiawan hadir.');
    void notice.dismissWithAction();
    const undo = await sent(page, 'PUT', mark(agus));
    expect(undo.request.body).toEqual({ present: false });
    await tap(page, 'Siti');
    expect(row(page, 'Siti').getAttribute('aria-pressed')).toBe('false');
  });

  it('keeps the taps of a hall without a network, and sends the last wish of each', async () => {
    const page = await render();
    await tap(page, 'Agus');
    (await sent(page, 'PUT', mark(agus))).error(new ProgressEvent('error'));
    await page.settle();
    await tap(page, 'Siti');
    await tap(page, 'Siti');
    const alert = page.element.querySelector('.unsent');
    expect(alert?.textContent).toContain('2 ketukan belum terkirim');
    expect(page.element.querySelector('.behind')?.textContent).toContain('2 ketukan');
    expect(TestBed.inject(AttendanceTaps).unsent()).toHaveLength(2);
    page.http.expectNone(mark(siti));
    alert?.querySelector('button')?.click();
    (await sent(page, 'PUT', mark(agus))).flush({ ...agus, presentAt: '2024-09-25T02:06:00Z', version: 2 });
    const second = await sent(page, 'PUT', mark(siti));
    expect(second.request.body).toEqual({ present: true });
    second.flush(siti);
    await page.settle();
    expect(page.element.querySelector('.unsent')).toBeNull();
  });

  it('takes a refused tap back and says so', async () => {
    const page = await render();
    await tap(page, 'Agus');
    const refused = { code: 'not-found', status: 404 };
    (await sent(page, 'PUT', mark(agus))).flush(refused, { status: 404, statusText: 'Not Found' });
    await page.settle();
    expect(row(page, 'Agus').getAttribute('aria-pressed')).toBe('false');
    (await sent(page, 'GET', `${EVENT_URL}/attendance-counts`)).flush(COUNTS);
    const notice = await page.everywhere.getHarness(MatSnackBarHarness);
    expect(await notice.getMessage()).toMatch(/^Kehadiran Agus Setiawan tidak tercatat/);
  });

  it('finds by any part of the name, the class or the organisation, without asking again', async () => {
    expect(names(await render(undefined, { query: '?search=setia' }))).toEqual(['Agus Setiawan']);
    TestBed.resetTestingModule();
    expect(names(await render(undefined, { query: '?search=xi ipa' }))).toEqual(['Siti Aminah']);
    TestBed.resetTestingModule();
    expect(names(await render(undefined, { query: '?search=bahtera' }))).toEqual(['Rosmala Dewi']);
  });

  it('lets nobody jump away under the finger', async () => {
    const page = await render(undefined, { query: '?show=absent' });
    expect(names(page)).toEqual(['Agus Setiawan', 'Rosmala Dewi']);
    await tap(page, 'Agus');
    expect(names(page)).toEqual(['Agus Setiawan', 'Rosmala Dewi']);
  });

  it('counts companions apart, and planned beside present', async () => {
    const { element } = await render();
    const counts = element.querySelector('ikrar-attendance-counts');
    const tables = [...(counts?.querySelectorAll('table') ?? [])].map((table) =>
      [...table.querySelectorAll('tr')].map((line) =>
        [...line.children].map((cell) => cell.textContent?.trim()),
      ),
    );
    expect(tables[0]).toEqual([
      ['Usia', 'Perempuan', 'Tidak diisi', 'Semua'],
      ['15–17', '1 / 2', '–', '1 / 2'],
      ['Tidak diisi', '–', '0 / 1', '0 / 1'],
      ['Semua', '1 / 2', '0 / 1', '1 / 3'],
    ]);
    expect(tables[1]).toEqual([
      ['Kelas', 'Rencana', 'Hadir'],
      ['XI', '9', '1'],
    ]);
    expect(counts?.querySelector('dl')?.textContent).toMatch(/Pendamping\s*0 \/ 1/);
  });

  it('reads a long roster to its end', async () => {
    const page = await renderRoutes(
      [{ path: 'events/:eventId/attendance', children: ROUTES }],
      `/events/${EVENT_ID}/attendance`,
    );
    await page.settle();
    page.http.expectOne(`${EVENT_URL}/attendance-counts`).flush(COUNTS);
    page.http.expectOne(LIST).flush({ items: [agus], nextCursor: 'next' });
    (await sent(page, 'GET', `${LIST}&cursor=next`)).flush({ items: [siti], nextCursor: null });
    await page.settle();
    expect(names(page)).toEqual(['Agus Setiawan', 'Siti Aminah']);
  });
});
