import { renderRoutes } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { aPledge } from '../testing/a-pledge';
import { press, wordsOf } from '../testing/by-hand';
import { ROUTES } from '../volunteers.routes';

async function open(url: string): Promise<RenderedPage> {
  const page = await renderRoutes(ROUTES, url);
  await page.settle();
  return page;
}

async function answer(page: RenderedPage, url: string, items: object[], next: string | null): Promise<void> {
  (await sent(page, 'GET', url)).flush({ items, nextCursor: next });
  await page.settle();
}

const rows = (page: RenderedPage): string[] => [...page.element.querySelectorAll('tbody tr')].map(wordsOf);

describe('VolunteerList', () => {
  it('says in words who waits too long, and who is done', async () => {
    const page = await open('/');
    await answer(
      page,
      '/api/pledges',
      [
        aPledge(),
        aPledge({ id: 'b', fullName: 'Wulan', nextContactOn: null, minor: true }),
        aPledge({ id: 'c', fullName: 'Dewi', status: 'alumni', nextStep: 'none', stale: false }),
      ],
      null,
    );
    const [late, undated, done] = rows(page);
    expect(late).toMatch(/Harun Contoh.*Berikrar.*Hubungi ?2 Okt 2024 ?Terlambat [\d.]+ hari/);
    expect(undated).toMatch(/Wulan ?Di bawah umur.*Tanggal belum ditentukan/);
    expect(done).toMatch(/Dewi.*Alumni.*Selesai/);
    expect(done).not.toContain('Terlambat');
    expect(page.element.querySelector('tbody a')?.getAttribute('href')).toBe(`/volunteers/${aPledge().id}`);
  });

  it('asks for what the address says, and writes the chips into it', async () => {
    const page = await open('/?status=active&owner=me');
    await answer(page, '/api/pledges?status=active&owner=me', [], null);
    expect(page.element.textContent).toContain('Tidak ada relawan yang cocok');
    await press(page, 'Terlambat', 'mat-chip-option button');
    await answer(page, '/api/pledges?status=active&stale=yes&owner=me', [], null);
    await press(page, 'Tampilkan semua');
    await answer(page, '/api/pledges', [aPledge()], null);
    expect(rows(page)).toHaveLength(1);
  });

  it('loads the next page behind the last row', async () => {
    const page = await open('/');
    await answer(page, '/api/pledges', [aPledge()], 'next');
    await press(page, 'Tampilkan lebih banyak');
    await answer(page, '/api/pledges?cursor=next', [aPledge({ id: 'b', fullName: 'Wulan' })], null);
    expect(rows(page).map((row) => /Harun|Wulan/.exec(row)?.[0])).toEqual(['Harun', 'Wulan']);
  });

  it('greets an organisation in which nobody has pledged', async () => {
    const page = await open('/');
    await answer(page, '/api/pledges', [], null);
    expect(page.element.querySelector('ui-empty-state')?.textContent).toContain('Belum ada yang berikrar');
  });
});
