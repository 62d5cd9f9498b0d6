import type { TestRequest } from '@angular/common/http/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import type { PledgeDetail } from '@ikrar/api-client';
import { renderRoutes } from '../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { aPledge } from '../testing/a-pledge';
import { dialog, fill, press, wordsOf } from '../testing/by-hand';
import { ROUTES } from '../volunteers.routes';

const URL = `/api/pledges/${aPledge().id}`;
async function open(pledge: PledgeDetail, options: PageOptions = {}): Promise<RenderedPage> {
  const page = await renderRoutes(ROUTES, `/${pledge.id}`, options);
  await page.settle();
  page.http.expectOne(URL).flush(pledge);
  await page.settle();
  return page;
}

async function refuse(page: RenderedPage, request: TestRequest, status: number, body: object): Promise<void> {
  request.flush(body, { status, statusText: 'refused' });
  await page.settle();
  await page.settle();
}

const minor = (facts: Partial<PledgeDetail> = {}): PledgeDetail =>
  aPledge({
    minor: true,
    duties: ['educate_peers'],
    status: 'trained',
    nextStep: 'activate',
    moves: ['active', 'declined', 'withdrawn'],
    ...facts,
  });

describe('VolunteerPage', () => {
  afterEach(() => document.querySelector('.cdk-overlay-container')?.replaceChildren());

  it('puts the one next step first, and each duty beside an office that can be called', async () => {
    const page = await open(aPledge());
    const filled = page.element.querySelector('.next .mat-mdc-unelevated-button');
    expect(wordsOf(filled)).toBe('Catat sudah dihubungi');
    expect(wordsOf(page.element.querySelector('.next'))).toMatch(/Paling lambat 2 Okt 2024 ?Terlambat/);
    const duty = page.element.querySelector('ikrar-volunteer-duties li');
    expect(duty?.querySelector('a')?.getAttribute('href')).toBe('tel:110');
    expect(wordsOf(duty)).toMatch(/Polsek ?Belakang Padang .*Telepon 110 · Polisi \(Polri\)/);
    expect(wordsOf(duty)).toContain('Sumber: Divisi Humas Polri, 12 Jan 2026');
    expect(wordsOf(page.element.querySelector('ikrar-volunteer-history'))).toContain('lewat HP sendiri');
    const menu = await page.loader.getHarness(MatMenuHarness);
    await menu.open();
    const items = await menu.getItems();
    expect(await Promise.all(items.map((item) => item.getText()))).toEqual([
      'Catat tidak melanjutkan',
      'Catat pengunduran diri',
    ]);
  });

  it('moves with a day and a note, under the version that was read', async () => {
    const page = await open(aPledge());
    await press(page, 'Catat sudah dihubungi');
    await fill(page, 'input[type=date]', '2031-05-04');
    await fill(page, 'textarea', 'HP 0812-3456-7890');
    await press(page, 'Catat sudah dihubungi');
    page.http.expectNone((request) => request.method === 'POST');
    await fill(page, 'textarea', 'Bersedia');
    await press(page, 'Catat sudah dihubungi');
    const post = await sent(page, 'POST', '/status');
    expect(post.request.url).toBe(`${URL}/status`);
    expect(post.request.headers.get('If-Match')).toBe('"3"');
    expect(post.request.body).toEqual({ to: 'contacted', nextContactOn: '2031-05-04', note: 'Bersedia' });
    post.flush(aPledge({ status: 'contacted', nextStep: 'screen', stale: false, version: 4 }));
    await page.settle();
    expect(wordsOf(page.element.querySelector('.about'))).toContain('Dihubungi');
  });

  it('moves nobody to a next contact that is over', async () => {
    const page = await open(aPledge());
    await press(page, 'Catat sudah dihubungi');
    await fill(page, 'input[type=date]', '2024-10-02');
    await press(page, 'Catat sudah dihubungi');
    page.http.expectNone((request) => request.method === 'POST');
    expect(dialog()).toContain('Tanggal ini sudah lewat. Pilih hari ini atau sesudahnya.');
  });

  it('refuses a next contact that is over, and keeps the one that stood there', async () => {
    const page = await open(aPledge());
    await press(page, 'Ubah');
    await fill(page, 'input[type=date]', '2024-10-03');
    await press(page, 'Simpan pendampingan');
    page.http.expectNone((request) => request.method === 'PATCH');
    expect(dialog()).toContain('Tanggal ini sudah lewat.');
    await fill(page, 'input[type=date]', '2024-10-02');
    expect(dialog()).not.toContain('Tanggal ini sudah lewat.');
    await fill(page, 'input[type=date]', '2031-05-04');
    await press(page, 'Simpan pendampingan');
    const patch = await sent(page, 'PATCH', '');
    expect(patch.request.body).toEqual({ nextContactOn: '2031-05-04' });
    await refuse(page, patch, 422, {
      code: 'invalid-input',
      status: 422,
      errors: [{ field: 'nextContactOn', code: 'in-past' }],
    });
    expect(dialog()).toContain('Tanggal ini sudah lewat.');
  });

  it('shows what somebody else changed meanwhile, and keeps what was typed', async () => {
    const page = await open(aPledge());
    await press(page, 'Catat sudah dihubungi');
    const note = await fill(page, 'textarea', 'Bersedia');
    await press(page, 'Catat sudah dihubungi');
    const newer = aPledge({ ownerName: 'Rahma Contoh', version: 4 });
    await refuse(page, await sent(page, 'POST', '/status'), 412, {
      code: 'stale',
      status: 412,
      current: newer,
    });
    expect(dialog()).toMatch(/Pendamping relawan ?Nur Contoh ?Rahma Contoh/);
    expect(note.value).toBe('Bersedia');
    await press(page, 'Simpan isian saya');
    const again = await sent(page, 'POST', '/status');
    expect([again.request.headers.get('If-Match'), again.request.body]).toMatchObject([
      '"4"',
      { note: 'Bersedia' },
    ]);
  });

  it('says why a move is refused, and looks whether somebody moved it meanwhile', async () => {
    const page = await open(aPledge());
    await press(page, 'Catat sudah dihubungi');
    await press(page, 'Catat sudah dihubungi');
    const reasons = ['no-such-move'];
    await refuse(page, await sent(page, 'POST', '/status'), 409, {
      code: 'pledge.transition',
      status: 409,
      reasons,
    });
    (await sent(page, 'GET', URL)).flush(
      aPledge({ status: 'withdrawn', nextStep: 'none', moves: [], version: 5 }),
    );
    await page.settle();
    expect(dialog()).toMatch(/Status ?Berikrar ?Mengundurkan diri/);
    await press(page, 'Simpan isian saya');
    expect(dialog()).toContain('Langkah ini tidak dapat diambil dari status sekarang.');
    page.http.expectNone((request) => request.method === 'POST');
  });

  it('asks the guardian before a minor becomes active', async () => {
    const page = await open(minor());
    expect(wordsOf(page.element.querySelector('.next .mat-mdc-unelevated-button'))).toBe(
      'Catat izin orang tua/wali',
    );
    await press(page, 'Catat izin orang tua/wali');
    await fill(page, '[formControlName=guardianName]', 'Ibu Contoh');
    await fill(page, '[formControlName=guardianRelation]', 'ibu');
    await fill(page, '[formControlName=textVersion]', 'Formulir A');
    await press(page, 'Simpan keputusan');
    const put = await sent(page, 'PUT', '');
    expect(put.request.url).toMatch(/\/guardian-consents\/[0-9a-f-]{36}$/);
    expect(put.request.body).toMatchObject({
      purpose: 'pledge',
      decision: 'given',
      guardianName: 'Ibu Contoh',
      guardianRelation: 'ibu',
    });
    put.flush(minor({ guardianConsented: true, version: 4 }));
    await page.settle();
    expect(wordsOf(page.element.querySelector('.next .mat-mdc-unelevated-button'))).toBe('Aktifkan relawan');
  });

  it('shares with an office whose agreement holds, after recording the consent', async () => {
    const page = await open(aPledge());
    await press(page, 'Bagikan ke kantor');
    const agreement = {
      id: '0190d000-0000-7000-8000-00000000000a',
      officeName: 'Kantor Kecamatan Contoh',
      areaCode: '21.71.01',
      document: 'PKS 1',
      validFrom: '2020-01-01',
      validUntil: null,
      endedAt: null,
    };
    const elsewhere = { ...agreement, id: 'x', officeName: 'Kantor Lain', areaCode: '21.71.02' };
    const over = { ...agreement, id: 'y', officeName: 'Kantor Lama', validUntil: '2021-01-01' };
    (await sent(page, 'GET', '/api/agreements')).flush({ items: [over, elsewhere, agreement] });
    (await sent(page, 'GET', '/consents')).flush({ items: [] });
    await page.settle();
    expect(dialog()).toContain('Kantor Kecamatan Contoh');
    expect(dialog()).not.toMatch(/Kantor Lain|Kantor Lama/);
    await fill(page, '[formControlName=textVersion]', 'Formulir B');
    await press(page, 'Bagikan');
    const consent = await sent(page, 'PUT', '');
    expect(consent.request.body).toMatchObject({ purpose: 'share_with_office', guardianName: null });
    const consentId = consent.request.url.split('/').at(-1);
    consent.flush({ ...(consent.request.body as object), id: consentId });
    await page.settle();
    const share = await sent(page, 'PUT', `${URL}/share`);
    expect(share.request.body).toEqual({ agreementId: agreement.id, consentId });
    share.flush(aPledge({ sharedWith: agreement.officeName, version: 4 }));
    await page.settle();
    expect(wordsOf(page.element)).toContain('Kantor Kecamatan Contoh dapat melihat');
  });

  it('stops sharing after a confirmation that names both', async () => {
    const page = await open(aPledge({ sharedWith: 'Kantor Kecamatan Contoh' }));
    await press(page, 'Hentikan berbagi');
    expect(dialog()).toContain('Hentikan berbagi Harun Contoh dengan Kantor Kecamatan Contoh?');
    await press(page, 'Hentikan berbagi Harun Contoh');
    (await sent(page, 'DELETE', '/share')).flush(aPledge({ version: 5 }));
    await page.settle();
    expect(wordsOf(page.element)).toContain('Tidak dibagikan');
  });

  it('offers a member of a team no sharing', async () => {
    const page = await open(aPledge(), { role: 'member' });
    expect(wordsOf(page.element)).not.toContain('Bagikan ke kantor');
    expect(wordsOf(page.element)).toContain('Catat sudah dihubungi');
  });
});
