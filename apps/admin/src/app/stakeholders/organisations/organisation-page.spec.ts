import { MatInputHarness } from '@angular/material/input/testing';
import type { PostSummary, StakeholderOrganisationDetail } from '@ikrar/api-client';
import { renderRoutes } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { ROUTES } from '../stakeholders.routes';

const ID = '0190a000-0000-7000-8000-00000000000b';
const URL = `/api/stakeholder-organisations/${ID}`;
const POSTS = `/api/posts?stakeholderOrganisation=${ID}`;
const CLINIC: StakeholderOrganisationDetail = {
  id: ID,
  name: 'Puskesmas Contoh',
  sector: 'KES',
  areaCode: '21.71.01',
  areaName: 'Belakang Padang',
  areaType: 'kecamatan',
  agreementId: null,
  sharedBy: null,
  version: 2,
};
const POST: PostSummary = {
  id: '0190a000-0000-7000-8000-00000000000a',
  roleCode: 'KES-PUSKESMAS',
  title: null,
  areaCode: '21.71.01',
  areaName: 'Belakang Padang',
  areaType: 'kecamatan',
  status: 'active',
  stakeholderOrganisationId: ID,
  stakeholderOrganisationName: CLINIC.name,
  holderName: 'Bidan Ratna (contoh)',
  lastContactOn: null,
  nextContactOn: null,
  agreementId: null,
  sharedBy: null,
  version: 1,
};
const AGREEMENT = {
  id: '0190a000-0000-7000-8000-00000000000c',
  officeName: 'Kantor Contoh',
  areaCode: '21.71.01',
  validFrom: '2024-01-01',
  validUntil: null,
  endedAt: null,
};

async function open(
  body: StakeholderOrganisationDetail,
  posts: readonly PostSummary[],
  role: 'lead' | 'member' | 'official' = 'lead',
): Promise<RenderedPage> {
  const page = await renderRoutes(ROUTES, `/organisations/${ID}`, { role });
  await page.settle();
  page.http.expectNone(POSTS);
  page.http.expectOne(URL).flush(body);
  await page.settle();
  page.http.expectOne(POSTS).flush({ items: posts, nextCursor: null });
  await page.settle();
  return page;
}

async function press(page: RenderedPage, label: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
  if (!found) throw new Error(`no button "${label}"`);
  found.click();
  await page.settle();
}

/** The field of a sheet names the area it begins with. */
async function nameArea(page: RenderedPage): Promise<void> {
  page.http
    .match((request) => request.url.startsWith('/api/areas'))
    .forEach((request) =>
      request.flush({
        code: '21.71.01',
        name: 'Belakang Padang',
        type: 'kecamatan',
        path: [],
        items: [],
        tags: [],
      }),
    );
  await page.settle();
}

/** jsdom does not send a form from a button that stands outside of it. */
async function submit(page: RenderedPage): Promise<void> {
  document.querySelector<HTMLFormElement>('ui-form-sheet form')?.dispatchEvent(new Event('submit'));
  await page.settle();
}
const labels = (page: RenderedPage): string[] =>
  [...page.element.querySelectorAll('button')].map((one) => one.textContent?.trim() ?? '');

describe('OrganisationPage', () => {
  it('shows what it is, where, and its posts with who holds them', async () => {
    const page = await open(CLINIC, [POST]);
    expect(page.element.querySelector('h1')?.textContent).toContain('Puskesmas Contoh');
    expect(page.element.textContent?.replace(/\s+/g, ' ')).toContain('Kesehatan · Kecamatan Belakang Padang');
    const row = page.element.querySelector('.rows li');
    expect(row?.textContent).toContain('Bidan Ratna (contoh)');
    expect(row?.textContent).not.toContain('Puskesmas Contoh');
    expect(row?.querySelector('a')?.getAttribute('href')).toBe(`/stakeholders/posts/${POST.id}`);
  });

  it('says how to begin when nobody of it is on record, and begins with its area and itself', async () => {
    const page = await open(CLINIC, []);
    expect(page.element.querySelector('ui-empty-state')?.textContent).toContain('Belum ada jabatan di sini');
    await press(page, 'Catat jabatan');
    await nameArea(page);
    const fields = await page.everywhere.getAllHarnesses(MatInputHarness);
    const values = await Promise.all(fields.map((field) => field.getValue()));
    expect(values).toContain('Puskesmas Contoh');
  });

  it('is changed under its version', async () => {
    const page = await open(CLINIC, [POST]);
    await press(page, 'Ubah instansi');
    await nameArea(page);
    const name = await page.everywhere.getHarness(
      MatInputHarness.with({ selector: '[formControlName=name]' }),
    );
    await name.setValue('Puskesmas Contoh Bahari');
    await submit(page);
    const patch = page.http.expectOne({ method: 'PATCH', url: URL });
    expect(patch.request.headers.get('If-Match')).toBe('"2"');
    expect(patch.request.body).toEqual({
      name: 'Puskesmas Contoh Bahari',
      sector: 'KES',
      areaCode: '21.71.01',
    });
    patch.flush({ ...CLINIC, name: 'Puskesmas Contoh Bahari', version: 3 });
    await page.settle();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await page.settle();
    page.http.expectOne(URL).flush({ ...CLINIC, name: 'Puskesmas Contoh Bahari', version: 3 });
    await page.settle();
    expect(document.body.textContent).toContain('Puskesmas Contoh Bahari disimpan.');
    expect(page.element.querySelector('h1')?.textContent).toContain('Bahari');
  });

  it('is shared by a lead under an agreement that covers its area, without a word of holders', async () => {
    const page = await open(CLINIC, [POST]);
    await press(page, 'Bagikan ke kantor');
    page.http
      .expectOne('/api/agreements')
      .flush({ items: [AGREEMENT, { ...AGREEMENT, id: 'other', areaCode: '16.71' }], nextCursor: null });
    await page.settle();
    expect(document.querySelectorAll('mat-radio-button')).toHaveLength(1);
    expect(document.querySelector('mat-checkbox')).toBeNull();
    document.querySelector<HTMLInputElement>('mat-radio-button input')?.click();
    await page.settle();
    await submit(page);
    const put = page.http.expectOne({ method: 'PUT', url: `${URL}/share` });
    expect(put.request.body).toEqual({ agreementId: AGREEMENT.id });
    put.flush({ ...CLINIC, agreementId: AGREEMENT.id });
    await page.settle();
    await new Promise((resolve) => setTimeout(resolve, 150));
    await page.settle();
    page.http.expectOne(URL).flush({ ...CLINIC, agreementId: AGREEMENT.id });
    await page.settle();
    await press(page, 'Hentikan berbagi');
    page.http.expectOne({ method: 'DELETE', url: `${URL}/share` }).flush(CLINIC);
    await page.settle();
    page.http.expectOne(URL).flush(CLINIC);
    await page.settle();
    expect(document.body.textContent).toContain('Kantor tidak lagi melihat instansi ini.');
  });

  it('is shared by a lead alone', async () => {
    expect(labels(await open(CLINIC, [POST], 'member'))).toEqual(['Ubah instansi', 'Catat jabatan']);
  });

  it('is only read by an office that others share it with', async () => {
    const page = await open(
      { ...CLINIC, sharedBy: 'Universitas Contoh', agreementId: AGREEMENT.id },
      [],
      'official',
    );
    expect(page.element.textContent).toContain('Dibagikan oleh Universitas Contoh');
    expect(labels(page)).toEqual([]);
  });

  it('says so when there is no such organisation', async () => {
    const page = await renderRoutes(ROUTES, `/organisations/${ID}`, { role: 'lead' });
    await page.settle();
    page.http.expectOne(URL).flush({ code: 'not-found' }, { status: 404, statusText: 'Not Found' });
    await page.settle();
    expect(page.element.querySelector('ui-error-state')).not.toBeNull();
  });
});

describe('OrganisationList', () => {
  it('searches by name and leads to the page of each', async () => {
    const page = await renderRoutes(ROUTES, '/organisations?search=pusk', { role: 'member' });
    await page.settle();
    page.http
      .expectOne('/api/stakeholder-organisations?search=pusk')
      .flush({ items: [CLINIC], nextCursor: null });
    await page.settle();
    const row = page.element.querySelector('.rows a');
    expect(row?.getAttribute('href')).toBe(`/stakeholders/organisations/${ID}`);
    expect(row?.textContent).toContain('Kesehatan');
  });

  it('says how to begin, and sends nothing without a name and an area', async () => {
    const page = await renderRoutes(ROUTES, '/organisations', { role: 'member' });
    await page.settle();
    page.http.expectOne('/api/stakeholder-organisations').flush({ items: [], nextCursor: null });
    await page.settle();
    expect(page.element.querySelector('ui-empty-state')?.textContent).toContain('Belum ada instansi');
    await press(page, 'Catat instansi');
    await submit(page);
    page.http.expectNone({ method: 'PUT' });
    expect(document.querySelectorAll('mat-error').length).toBeGreaterThan(0);
  });
});
