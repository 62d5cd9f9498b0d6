import { MatButtonHarness } from '@angular/material/button/testing';
import { MatChipListboxHarness } from '@angular/material/chips/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import type { ConsentDetail, ParticipantDetail } from '@ikrar/api-client';
import { renderRoutes } from '../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { ROUTES } from '../participants.routes';
import { aParticipant, COUNTS, EVENT, EVENT_ID, EVENT_URL } from '../testing/a-participant';

const LIST = `${EVENT_URL}/participants`;
const siti = aParticipant();
const guru = aParticipant({
  fullName: 'Rosmala Dewi',
  role: 'companion',
  minor: false,
  represents: 'MA Bahtera Contoh',
});

async function render(
  items: ParticipantDetail[] = [siti, guru],
  options: PageOptions & { query?: string } = {},
): Promise<RenderedPage> {
  const routes = [{ path: 'events/:eventId/participants', children: ROUTES }];
  const page = await renderRoutes(routes, `/events/${EVENT_ID}/participants${options.query ?? ''}`, options);
  await answer(page, items, options.query);
  return page;
}

async function answer(page: RenderedPage, items: ParticipantDetail[], query = ''): Promise<void> {
  await page.settle();
  page.http.expectOne(LIST + query).flush({ items, nextCursor: null });
  for (const request of page.http.match(`${EVENT_URL}/attendance-counts`)) request.flush(COUNTS);
  for (const request of page.http.match(EVENT_URL)) request.flush(EVENT);
  await page.settle();
}

async function choose(page: RenderedPage, name: string, item: RegExp): Promise<void> {
  const selector = `[aria-label="Tindakan untuk ${name}"]`;
  const menu = await page.loader.getHarness(MatMenuHarness.with({ selector }));
  await menu.clickItem({ text: item });
}

const press = async ({ everywhere }: RenderedPage, text: string | RegExp): Promise<void> =>
  (await everywhere.getHarness(MatButtonHarness.with({ text }))).click();

const type = async ({ everywhere }: RenderedPage, label: RegExp, text: string): Promise<void> =>
  (await everywhere.getHarness(MatInputHarness.with({ label }))).setValue(text);

describe('Roster', () => {
  it('lists people with their code, and marks minors and companions', async () => {
    const { element } = await render();
    const rows = [...element.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/Siti Aminah.*Di bawah umur.*ABC-DEW/s);
    expect(rows[1]).toMatch(/Rosmala Dewi.*Pendamping.*MA Bahtera Contoh/s);
    expect(rows[1]).not.toContain('Di bawah umur');
  });

  it('says that a minor is only taken for one while the year of birth is missing', async () => {
    const { element } = await render([aParticipant({ birthYear: null })]);
    expect(element.querySelector('tbody tr')?.textContent).toContain(
      'Dianggap di bawah umur: tahun lahir belum ada',
    );
  });

  it('reads search and role from the address, and counts on the chips', async () => {
    const page = await render([siti], { query: '?search=si&role=participant' });
    const chips = await page.loader.getHarness(MatChipListboxHarness);
    const texts = await Promise.all((await chips.getChips()).map((chip) => chip.getText()));
    expect(texts).toEqual(['Peserta 3', 'Pendamping 1', 'Tamu 0']);
    expect(await (await chips.getChips({ selected: true }))[0]?.getText()).toBe('Peserta 3');
    void chips.selectChips({ text: /Pendamping/ });
    const url = `${LIST}?search=si&role=companion`;
    (await sent(page, 'GET', url)).flush({ items: [], nextCursor: null });
    await page.settle();
    expect(page.element.textContent).toContain('Tidak ada yang cocok');
  });

  it('offers three ways to begin to an empty event', async () => {
    const { element } = await render([]);
    const begin = element.querySelector('ui-empty-state');
    const ways = [...(begin?.querySelectorAll('a, button') ?? [])].map((way) => way.textContent?.trim());
    expect(ways).toEqual(['Tempel daftar', 'Unggah CSV', 'Tambah peserta']);
    expect(begin?.querySelector('a')?.getAttribute('href')).toBe(
      `/events/${EVENT_ID}/participants/import?from=paste`,
    );
  });

  it('adds one person, and says the code to hand on', async () => {
    const page = await render();
    await press(page, /Tambah peserta/);
    await type(page, /Nama lengkap/, '  Budi   Santoso ');
    await type(page, /Tahun lahir/, '2008');
    await press(page, /Simpan peserta/);
    const [put] = page.http.match(({ method }) => method === 'PUT');
    expect(put?.request.url).toMatch(new RegExp(`^${LIST}/[0-9a-f]{8}-[0-9a-f]{4}-7`));
    expect(put?.request.body).toMatchObject({ fullName: 'Budi Santoso', birthYear: 2008, className: null });
    put?.flush(aParticipant({ fullName: 'Budi Santoso', personalCode: 'XYZ-234' }));
    await answer(page, [siti, guru]);
    const notice = await page.everywhere.getHarness(MatSnackBarHarness);
    expect(await notice.getMessage()).toBe('Budi Santoso ditambahkan dengan kode XYZ-234.');
  });

  it('sends no name with a number of a person in it', async () => {
    const page = await render();
    await press(page, /Tambah peserta/);
    await type(page, /Nama lengkap/, 'Budi 081234567890');
    await press(page, /Simpan peserta/);
    expect(page.http.match(({ method }) => method === 'PUT')).toEqual([]);
    const field = await page.everywhere.getHarness(MatInputHarness.with({ label: /Nama lengkap/ }));
    expect(await (await field.host()).getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps what was typed and the id when the network fails', async () => {
    const page = await render();
    await press(page, /Tambah peserta/);
    await type(page, /Nama lengkap/, 'Budi Santoso');
    await press(page, /Simpan peserta/);
    const [first] = page.http.match(({ method }) => method === 'PUT');
    first?.error(new ProgressEvent('error'));
    await page.settle();
    const field = await page.everywhere.getHarness(MatInputHarness.with({ label: /Nama lengkap/ }));
    expect(await field.getValue()).toBe('Budi Santoso');
    await press(page, /Simpan peserta/);
    const [second] = page.http.match(({ method }) => method === 'PUT');
    expect(second?.request.url).toBe(first?.request.url);
  });

  it('shows both versions when somebody else was faster, and writes over the newer one', async () => {
    const page = await render();
    (page.element.querySelector('button.opens') as HTMLElement).click();
    const area = { code: siti.areaCode, name: siti.areaName, type: 'kelurahan', path: [] };
    (await sent(page, 'GET', `/api/areas/${siti.areaCode}`)).flush(area);
    await type(page, /Nama lengkap/, 'Siti Aminah Putri');
    await press(page, /Simpan perubahan/);
    const patch = await sent(page, 'PATCH', `${LIST}/${siti.id}`);
    expect(patch.request.headers.get('If-Match')).toBe('"1"');
    const newer = { ...siti, className: 'XII', version: 2 };
    patch.flush({ code: 'stale', status: 412, current: newer }, { status: 412, statusText: 'Stale' });
    await page.settle();
    const rows = [...document.querySelectorAll('ikrar-stale-choice tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Nama lengkap', 'Siti Aminah Putri', 'Siti Aminah'],
      ['Kelas', 'XI IPA 2', 'XII'],
    ]);
    await press(page, /Simpan isian saya/);
    const again = await sent(page, 'PATCH', `${LIST}/${siti.id}`);
    expect(again.request.headers.get('If-Match')).toBe('"2"');
    expect(again.request.body).toMatchObject({ fullName: 'Siti Aminah Putri', className: 'XI IPA 2' });
  });

  it('removes by name only, and says why it cannot', async () => {
    const page = await render();
    await choose(page, 'Siti Aminah', /Hapus/);
    const dialog = await page.everywhere.getHarness(MatDialogHarness);
    expect(await dialog.getTitleText()).toBe('Hapus Siti Aminah dari daftar?');
    await press(page, 'Hapus Siti Aminah');
    const remove = await sent(page, 'DELETE', `${LIST}/${siti.id}`);
    const refused = { code: 'participant.has-records', status: 409 };
    remove.flush(refused, { status: 409, statusText: 'Conflict' });
    await page.settle();
    const notice = await page.everywhere.getHarness(MatSnackBarHarness);
    expect(await notice.getMessage()).toMatch(/^Sudah ada jawaban atau ikrar dari orang ini/);
  });

  it('records a guardian’s consent for a minor, above the history', async () => {
    const page = await render();
    const before: ConsentDetail = {
      id: '0190a000-0000-7000-8000-0000000000c1',
      purpose: 'photo',
      decision: 'refused',
      textVersion: 'Formulir A',
      method: 'paper',
      decidedOn: '2024-09-20',
      guardianName: null,
      guardianRelation: null,
      recordedAt: '2024-09-20T02:00:00.000Z',
    };
    void choose(page, 'Siti Aminah', /Persetujuan/);
    const url = `${LIST}/${siti.id}/consents`;
    (await sent(page, 'GET', url)).flush({ items: [before] });
    await page.settle();
    const standing = [...document.querySelectorAll('.standing li')].map((line) => line.textContent);
    expect(standing[0]).toContain('Belum ditanya');
    expect(standing[1]).toContain('Tidak setuju');
    (document.querySelector('.standing li button') as HTMLElement).click();
    await page.settle();
    await press(page, 'Simpan keputusan');
    expect(page.http.match(({ method }) => method === 'PUT')).toEqual([]);
    await type(page, /orang tua atau wali/, 'Ibu Contoh');
    await type(page, /Hubungan/, 'ibu');
    await press(page, 'Simpan keputusan');
    const [put] = page.http.match(({ method }) => method === 'PUT');
    expect(put?.request.url).toContain(`${url}/`);
    expect(put?.request.body).toMatchObject({
      purpose: 'participation',
      decision: 'given',
      textVersion: 'Formulir A',
      guardianName: 'Ibu Contoh',
      guardianRelation: 'ibu',
    });
  });
});
