import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import type { ImpactFigures, ProgramDetail } from '@ikrar/api-client';
import { DEFAULT_OBJECTIVES } from '@ikrar/domain';
import { pick } from '../../testing/pick';
import { renderRoutes } from '../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../testing/render-page';
import { sent } from '../../testing/sent';
import { ROUTES } from './programs.routes';

const PROGRAM: ProgramDetail = {
  id: '0190d000-0000-7000-8000-000000000001',
  title: 'PKM Pencegahan TPPO',
  year: 2024,
  scheme: 'PKM Kemitraan',
  fundingSource: 'DIPA',
  purpose: null,
  objectives: [{ id: 'o1', code: 'protect', text: 'Peserta melindungi diri.', target: 75 }],
  eventCount: 0,
  version: 2,
};
/** Of a program whose first event was held. */
const IMPACT: ImpactFigures = {
  ...{ events: 1, participations: 40, matched: 24, classGain: 0.5, hidden: false },
  ...{ measures: [], hiddenEvents: 0, current: true },
};
const MEMBER = {
  id: 'm1',
  personId: 'p1',
  fullName: 'Siti Contoh',
  titleBefore: null,
  titleAfter: 'M.Hum.',
  duty: 'lead',
};

async function render(url: string, options: PageOptions = {}): Promise<RenderedPage> {
  const page = await renderRoutes([{ path: 'programs', children: ROUTES }], url, options);
  await page.settle();
  return page;
}

async function onePage(options: PageOptions = {}): Promise<RenderedPage> {
  const page = await render(`/programs/${PROGRAM.id}`, options);
  page.http.expectOne(`/api/programs/${PROGRAM.id}`).flush(PROGRAM);
  await page.settle();
  page.http.expectOne(`/api/events?program=${PROGRAM.id}`).flush({ items: [], nextCursor: null });
  for (const team of page.http.match(`/api/programs/${PROGRAM.id}/members`)) team.flush({ items: [MEMBER] });
  for (const impact of page.http.match(`/api/programs/${PROGRAM.id}/impact`)) impact.flush(IMPACT);
  await page.settle();
  return page;
}

const NOBODY = { items: [], nextCursor: null };

/** The choice that is always offered, once what was looked for is not there. */
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

const press = async (page: RenderedPage, text: string): Promise<void> =>
  (await page.everywhere.getHarness(MatButtonHarness.with({ text }))).click();

describe('ProgramList', () => {
  it('lists the programs with their year and number of events', async () => {
    const page = await render('/programs?search=tppo');
    page.http.expectOne('/api/programs?search=tppo').flush({ items: [PROGRAM], nextCursor: null });
    await page.settle();
    const row = page.element.querySelector('.rows a');
    expect(row?.getAttribute('href')).toBe(`/programs/${PROGRAM.id}`);
    expect(row?.textContent?.replace(/\s+/g, ' ')).toContain('PKM Kemitraan');
    expect(row?.textContent).toContain('0 kegiatan');
  });

  it('makes a new one with the default objectives', async () => {
    const page = await render('/programs');
    page.http.expectOne('/api/programs').flush({ items: [], nextCursor: null });
    await page.settle();
    expect(page.element.textContent).toContain('Belum ada program');
    await (await page.loader.getAllHarnesses(MatButtonHarness.with({ text: 'Program baru' })))[0]?.click();
    const sheet = await page.everywhere.getHarness(MatDialogHarness);
    const title = await sheet.getHarness(MatInputHarness.with({ selector: '[formControlName=title]' }));
    await title.setValue('PKM 2026');
    await press(page, 'Buat program');
    const { request } = await sent(page, 'PUT');
    expect(request.url).toMatch(/^\/api\/programs\/[0-9a-f-]{36}$/);
    expect(request.body).toMatchObject({ title: 'PKM 2026', scheme: null });
    const { objectives } = request.body as { objectives: { code: string }[] };
    expect(objectives.map(({ code }) => code)).toEqual(DEFAULT_OBJECTIVES.map(({ code }) => code));
  });

  it('offers an analyst nothing to make', async () => {
    const page = await render('/programs', { role: 'analyst' });
    page.http.expectOne('/api/programs').flush({ items: [], nextCursor: null });
    await page.settle();
    expect(await page.loader.getAllHarnesses(MatButtonHarness.with({ text: 'Program baru' }))).toEqual([]);
  });
});

describe('ProgramPage', () => {
  it('shows objectives, team and the way to a new event of this program', async () => {
    const { element } = await onePage();
    expect(element.querySelector('h1')?.textContent).toBe(PROGRAM.title);
    expect(element.textContent).toContain('PKM Kemitraan · 2024 · DIPA');
    expect(element.textContent?.replace(/\s+/g, ' ')).toContain('Peserta melindungi diri. Target: 75%');
    expect(element.querySelector('ikrar-program-team')?.textContent).toContain('Siti Contoh, M.Hum.');
    const link = element.querySelector(`a[href="/events/new?program=${PROGRAM.id}"]`);
    expect(link).not.toBeNull();
  });

  it('shows what its events show together, to who may see it', async () => {
    const { element } = await onePage();
    const said = (): string =>
      element.querySelector('ikrar-program-impact')?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(said()).toContain('1 kegiatan telah terlaksana. 40 keikutsertaan tercatat hadir. 24 mengisi');
    TestBed.resetTestingModule();
    const member = await onePage({ role: 'member' });
    expect(member.element.querySelector('ikrar-program-impact')).toBeNull();
  });

  it('saves changes under the version that was read', async () => {
    const page = await onePage();
    await press(page, 'Ubah');
    const sheet = await page.everywhere.getHarness(MatDialogHarness);
    await (
      await sheet.getHarness(MatInputHarness.with({ selector: '[formControlName=purpose]' }))
    ).setValue('Warga terlindungi.');
    const target = await sheet.getHarness(MatInputHarness.with({ selector: '[formControlName=target]' }));
    expect(await target.getValue()).toBe('75');
    await target.setValue('80');
    await press(page, 'Simpan perubahan');
    const request = await sent(page, 'PATCH');
    expect(request.request.headers.get('If-Match')).toBe('"2"');
    expect(request.request.body).toMatchObject({
      purpose: 'Warga terlindungi.',
      objectives: [{ ...PROGRAM.objectives[0], target: 80 }],
    });
    request.flush({ ...PROGRAM, purpose: 'Warga terlindungi.', version: 3 });
    const purpose = (): string | null | undefined => page.element.querySelector('.purpose')?.textContent;
    // The sheet closes first, and that takes the time of its animation.
    for (let turn = 0; turn < 100 && purpose() !== 'Warga terlindungi.'; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await page.settle();
    }
    expect(purpose()).toBe('Warga terlindungi.');
  });

  it('puts somebody of the staff on the team, or somebody new under the name that was looked for', async () => {
    const page = await onePage();
    await press(page, 'Tambah orang');
    const siti = { id: 's2', personId: 'p2', fullName: 'Rahma Contoh', position: 'Lektor', unit: 'FISIP' };
    await pick(page, 'personId', { url: '/api/staff?limit=20', items: [siti], text: 'Rahma' });
    page.http.expectOne('/api/staff/unrecorded-accounts?limit=20').flush(NOBODY);
    const box = document.querySelector<HTMLInputElement>('ui-search-picker[formControlName=personId] input');
    expect(box?.value).toBe('Rahma Contoh');
    expect(document.querySelector('ui-search-picker mat-hint')?.textContent).toBe('Lektor · FISIP');
    while (document.querySelector('mat-option')) await page.settle();
    box?.dispatchEvent(new Event('focusin', { bubbles: true }));
    for (const path of ['staff', 'staff/unrecorded-accounts']) {
      (await sent(page, 'GET', `/api/${path}?limit=20`)).flush(NOBODY);
    }
    if (box) box.value = 'Budi Baru';
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    for (const path of ['staff', 'staff/unrecorded-accounts']) {
      (await sent(page, 'GET', `/api/${path}?search=Budi%20Baru&limit=20`)).flush(NOBODY);
    }
    await page.settle();
    await takeOffered(page, 'Orang baru');
    expect(document.querySelector<HTMLInputElement>('[formControlName=fullName]')?.value).toBe('Budi Baru');
    const duties = await page.everywhere.getHarness(MatSelectHarness);
    await duties.clickOptions({ text: 'Ketua' });
    document.querySelector('ui-form-sheet form')?.dispatchEvent(new Event('submit'));
    const made = await sent(page, 'PUT');
    expect(made.request.body).toEqual({ fullName: 'Budi Baru' });
    made.flush({ personId: 'p9' });
    const put = await sent(page, 'PUT');
    expect(put.request.body).toEqual({ personId: 'p9', duty: 'lead' });
  });

  it('records a colleague who has an account, and puts her on the team', async () => {
    const page = await onePage();
    await press(page, 'Tambah orang');
    const box = document.querySelector<HTMLInputElement>('ui-search-picker[formControlName=personId] input');
    box?.dispatchEvent(new Event('focusin', { bubbles: true }));
    await page.settle();
    page.http.expectOne('/api/staff?limit=20').flush(NOBODY);
    const dewi = { userId: 'u7', displayName: 'Dewi Contoh' };
    page.http.expectOne('/api/staff/unrecorded-accounts?limit=20').flush({ items: [dewi], nextCursor: null });
    await page.settle();
    const option = document.querySelector<HTMLElement>('mat-option');
    expect(option?.textContent).toMatch(/Dewi Contoh.*punya akun, belum tercatat sebagai staf/s);
    option?.click();
    await page.settle();
    await (await page.everywhere.getHarness(MatSelectHarness)).clickOptions({ text: 'Ketua' });
    document.querySelector('ui-form-sheet form')?.dispatchEvent(new Event('submit'));
    const made = await sent(page, 'PUT');
    expect(made.request.url).toMatch(/^\/api\/staff\/[0-9a-f-]{36}$/);
    expect(made.request.body).toEqual({ fullName: 'Dewi Contoh', userId: 'u7' });
    made.flush({ personId: 'p7' });
    expect((await sent(page, 'PUT')).request.body).toEqual({ personId: 'p7', duty: 'lead' });
  });

  it('takes a duty away and can put it back', async () => {
    const page = await onePage();
    page.element.querySelector<HTMLButtonElement>('ikrar-program-team ui-tag-list button')?.click();
    (await sent(page, 'DELETE')).flush(null);
    (await sent(page, 'GET')).flush({ items: [] });
    await page.settle();
    await (await page.everywhere.getHarness(MatSnackBarHarness)).dismissWithAction();
    const put = await sent(page, 'PUT');
    expect(put.request.url).toBe(`/api/programs/${PROGRAM.id}/members/m1`);
    expect(put.request.body).toEqual({ personId: 'p1', duty: 'lead' });
  });

  it('shows an analyst no person', async () => {
    const { element, http } = await onePage({ role: 'analyst' });
    http.expectNone(`/api/programs/${PROGRAM.id}/members`);
    expect(element.querySelector('ikrar-program-team')).toBeNull();
  });
});
