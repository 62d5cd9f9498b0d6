import { MatAutocompleteHarness } from '@angular/material/autocomplete/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { pick } from '../../../testing/pick';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { renderRoutes } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { eventRoutes } from '../events.routes';

const PROGRAM = { id: '0190b000-0000-7000-8000-000000000001', title: 'PKM 2026', year: 2026 };
const SCHOOL = {
  id: '0190b000-0000-7000-8000-000000000002',
  name: 'MA Bahtera Contoh',
  kind: 'ma',
  areaCode: '21.71.01.1007',
  areaName: 'Sekanak Raya',
};

async function render(
  given: PageOptions & { programs?: object[]; url?: string } = {},
): Promise<RenderedPage> {
  const page = await renderRoutes(
    [{ path: 'events', children: eventRoutes([]) }],
    given.url ?? '/events/new?template=school',
    given,
  );
  await page.settle();
  answerList(page, '/api/programs?limit=1', given.programs ?? [PROGRAM]);
  await page.settle();
  return page;
}

function answerList({ http }: RenderedPage, url: string, items: object[]): void {
  http.expectOne(url).flush({ items, nextCursor: null });
}

async function press({ loader }: RenderedPage, text: string): Promise<void> {
  await (await loader.getHarness(MatButtonHarness.with({ text }))).click();
}

async function fill({ loader }: RenderedPage, selector: string, value: string): Promise<void> {
  await (await loader.getHarness(MatInputHarness.with({ selector }))).setValue(value);
}

async function answered(page: RenderedPage, url: string, body: object): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    await page.settle();
    await new Promise((resolve) => setTimeout(resolve, 10));
    const [request] = page.http.match(url);
    if (request) return request.flush(body);
  }
  throw new Error(`Nobody asked for ${url}`);
}

/** The last choice, once it is there. */
async function takeOffered(page: RenderedPage, text: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    await page.settle();
    const last = [...document.querySelectorAll<HTMLElement>('mat-option')].at(-1);
    if (last?.textContent?.includes(text)) {
      last.click();
      return page.settle();
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`"${text}" is not offered`);
}

describe('NewEvent', () => {
  it('asks for nothing but the template before one is chosen', async () => {
    const { element } = await render({ url: '/events/new' });
    expect(element.querySelectorAll('input[type=radio]')).toHaveLength(3);
    expect(element.querySelector('form')).toBeNull();
  });

  it('proposes title, program and end, and sends one PUT', async () => {
    const page = await render();
    await fill(page, '[formControlName=day]', '2026-11-20');
    await press(page, 'Buat kegiatan');
    const request = await sent(page, 'PUT');
    expect(request.request.url).toMatch(/^\/api\/events\/[0-9a-f-]{36}$/);
    expect(request.request.body).toEqual({
      programId: PROGRAM.id,
      template: 'school',
      title: 'Sosialisasi Pencegahan TPPO di Sekolah',
      institutionId: null,
      venueName: null,
      areaCode: null,
      zone: 'Asia/Jakarta',
      startsAt: '2026-11-20T02:00:00.000Z',
      endsAt: '2026-11-20T04:00:00.000Z',
    });
  });

  it('makes the first program on the way', async () => {
    const page = await render({ programs: [] });
    await press(page, 'Buat kegiatan');
    const program = await sent(page, 'PUT');
    expect(program.request.url).toMatch(/^\/api\/programs\//);
    const year = new Date().getFullYear();
    expect(program.request.body).toEqual({ title: 'Sosialisasi Pencegahan TPPO di Sekolah', year });
    program.flush({ id: PROGRAM.id });
    const event = await sent(page, 'PUT');
    expect(event.request.body).toMatchObject({ programId: PROGRAM.id, startsAt: null });
  });

  it('takes venue, area and zone from the host institution', async () => {
    const east = { ...SCHOOL, areaCode: '81.71' };
    const page = await render();
    await pick(page, 'institutionId', {
      url: '/api/institutions?limit=20',
      items: [east],
      text: 'Bahtera',
    });
    // The picker asks for the name of the code it was given, and harnesses wait until it is there.
    await answered(page, '/api/areas/81.71', { code: '81.71', name: 'Ambon', type: 'kota', path: [] });
    await fill(page, '[formControlName=day]', '2026-11-20');
    await press(page, 'Buat kegiatan');
    await page.settle();
    const request = page.http.expectOne((one) => one.method === 'PUT');
    expect(request.request.body).toMatchObject({
      institutionId: SCHOOL.id,
      venueName: SCHOOL.name,
      areaCode: '81.71',
      zone: 'Asia/Jayapura',
      startsAt: '2026-11-20T00:00:00.000Z',
    });
  });

  it('records a host that nobody has recorded, under the name that was looked for', async () => {
    const page = await render();
    await fill(page, '[formControlName=title]', 'Diskusi nelayan');
    const box = page.element.querySelector<HTMLInputElement>('[formControlName=institutionId] input');
    box?.focus();
    box?.dispatchEvent(new Event('focusin', { bubbles: true }));
    await answered(page, '/api/institutions?limit=20', { items: [], nextCursor: null });
    if (box) box.value = 'SMA Baru Contoh';
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    await answered(page, '/api/institutions?search=SMA%20Baru%20Contoh&limit=20', {
      items: [],
      nextCursor: null,
    });
    await takeOffered(page, 'Catat lembaga ini');
    const name = document.querySelector<HTMLInputElement>('ikrar-host-sheet [formControlName=name]');
    expect(name?.value).toBe('SMA Baru Contoh');
    const area = document.querySelector<HTMLInputElement>('ikrar-host-sheet ikrar-area-picker input');
    area?.focus();
    area?.dispatchEvent(new Event('focusin', { bubbles: true }));
    if (area) area.value = SCHOOL.areaName;
    area?.dispatchEvent(new Event('input', { bubbles: true }));
    const village = { code: SCHOOL.areaCode, name: SCHOOL.areaName, type: 'kelurahan', path: [] };
    (await sent(page, 'GET')).flush({ items: [village], nextCursor: null });
    await takeOffered(page, SCHOOL.areaName);
    document.querySelector('ikrar-host-sheet form')?.dispatchEvent(new Event('submit'));
    const made = await sent(page, 'PUT');
    expect(made.request.url).toMatch(/^\/api\/institutions\//);
    const body = { name: 'SMA Baru Contoh', kind: 'sma', areaCode: SCHOOL.areaCode };
    expect(made.request.body).toEqual(body);
    made.flush({ ...body, id: SCHOOL.id, areaName: SCHOOL.areaName });
    for (let turn = 0; turn < 50 && box?.value !== 'SMA Baru Contoh'; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await page.settle();
    }
    expect(box?.value).toBe('SMA Baru Contoh');
    // A harness would wait for the name of the area as well, which nobody gives here.
    page.element.querySelector('form')?.dispatchEvent(new Event('submit'));
    expect((await sent(page, 'PUT')).request.body).toMatchObject({
      title: 'Diskusi nelayan',
      institutionId: SCHOOL.id,
      venueName: 'SMA Baru Contoh',
      areaCode: SCHOOL.areaCode,
    });
  });

  it('begins with the program somebody came from, though it is not the newest', async () => {
    const older = { id: '0190b000-0000-7000-8000-000000000009', title: 'PKM 2021', year: 2021 };
    const page = await renderRoutes(
      [{ path: 'events', children: eventRoutes([]) }],
      `/events/new?template=school&program=${older.id}`,
    );
    await page.settle();
    answerList(page, '/api/programs?limit=1', [PROGRAM]);
    page.http.expectOne(`/api/programs/${older.id}`).flush(older);
    await page.settle();
    const field = page.element.querySelector<HTMLInputElement>('[formControlName=programId] input');
    expect(field?.value).toBe('PKM 2021 (2021)');
    await press(page, 'Buat kegiatan');
    expect((await sent(page, 'PUT')).request.body).toMatchObject({ programId: older.id });
  });

  it('takes another program, or a new one under the name that was looked for', async () => {
    const page = await render();
    await pick(page, 'programId', {
      url: '/api/programs?limit=20',
      items: [PROGRAM, { id: '0190b000-0000-7000-8000-000000000008', title: 'Hibah 2025', year: 2025 }],
      text: 'Hibah',
    });
    const field = page.element.querySelector<HTMLInputElement>('[formControlName=programId] input');
    expect(field?.value).toBe('Hibah 2025 (2025)');
    if (field) field.value = 'Gotong royong';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await answered(page, '/api/programs?search=Gotong%20royong&limit=20', { items: [], nextCursor: null });
    await page.settle();
    const made = [...document.querySelectorAll<HTMLElement>('mat-option')].at(-1);
    expect(made?.textContent).toContain('Program baru');
    made?.click();
    await page.settle();
    const title = page.element.querySelector<HTMLInputElement>(
      '[formGroupName=program] [formControlName=title]',
    );
    expect(title?.value).toBe('Gotong royong');
  });

  it('keeps what was typed, and the same ids, when sending fails', async () => {
    const page = await render();
    await fill(page, '[formControlName=title]', 'Diskusi nelayan');
    await press(page, 'Buat kegiatan');
    const first = await sent(page, 'PUT');
    first.error(new ProgressEvent('error'));
    await page.settle();
    expect(page.element.querySelector('[role=alert]')?.textContent).toContain('Tidak tersambung');
    await press(page, 'Buat kegiatan');
    const second = await sent(page, 'PUT');
    expect(second.request.url).toBe(first.request.url);
    expect(second.request.body).toMatchObject({ title: 'Diskusi nelayan' });
  });

  it('does not let an event end before it begins', async () => {
    const page = await render();
    await fill(page, '[formControlName=day]', '2026-11-20');
    await fill(page, '[formControlName=end]', '08:00');
    await press(page, 'Buat kegiatan');
    await page.settle();
    page.http.expectNone((one) => one.method === 'PUT');
    expect(page.element.textContent).toContain('Selesai harus sesudah mulai');
  });

  it('tells a member of no program where to turn', async () => {
    const { element } = await render({ role: 'member', programs: [] });
    expect(element.textContent).toContain('Anda belum masuk program mana pun');
    expect(element.querySelector('form')).toBeNull();
  });

  it('offers pickers for program, host and kelurahan', async () => {
    const { loader } = await render();
    expect(await loader.getAllHarnesses(MatAutocompleteHarness)).toHaveLength(3);
  });
});
