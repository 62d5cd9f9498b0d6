import { MatChipListboxHarness } from '@angular/material/chips/testing';
import type { PostSummary } from '@ikrar/api-client';
import { renderRoutes } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { ROUTES } from '../stakeholders.routes';

const POST: PostSummary = {
  id: '0190a000-0000-7000-8000-00000000000a',
  roleCode: 'MAS-PKK',
  title: null,
  areaCode: '21.71.01.1004',
  areaName: 'Pulau Terung',
  areaType: 'kelurahan',
  status: 'active',
  stakeholderOrganisationId: null,
  stakeholderOrganisationName: 'PKK Pulau Terung',
  holderName: null,
  lastContactOn: null,
  nextContactOn: '2024-10-01',
  agreementId: null,
  sharedBy: null,
  version: 1,
};

async function open(url: string): Promise<RenderedPage> {
  const page = await renderRoutes(ROUTES, url, { role: 'member' });
  await page.settle();
  return page;
}

describe('PostList', () => {
  it('shows the cell of the board it was opened from, and widens by taking a word off', async () => {
    const page = await open('/posts?serves=21.71.01.1004&requirement=families');
    page.http
      .expectOne('/api/posts?serves=21.71.01.1004&requirement=families')
      .flush({ items: [POST], nextCursor: null });
    page.http.expectOne('/api/areas/21.71.01.1004').flush({ name: 'Pulau Terung', path: [] });
    await page.settle();
    const words = [...page.element.querySelectorAll('ui-tag-list li')].map((one) => one.textContent?.trim());
    expect(words).toEqual(['Pulau Terung', 'PKK']);
    const row = page.element.querySelector('.rows li')?.textContent?.replace(/\s+/g, ' ');
    expect(row).toContain('Pemegang belum diketahui');
    expect(row).toContain('PKK Pulau Terung');
    expect(page.element.querySelector('.due')?.textContent).toContain('2024');
    page.element.querySelectorAll<HTMLButtonElement>('ui-tag-list button')[1]?.click();
    await page.settle();
    page.http.expectOne('/api/posts?serves=21.71.01.1004').flush({ items: [], nextCursor: null });
  });

  it('filters by status through the address', async () => {
    const page = await open('/posts?status=agreed');
    page.http.expectOne('/api/posts?status=agreed').flush({ items: [], nextCursor: null });
    await page.settle();
    expect(page.element.querySelector('ui-empty-state')?.textContent).toContain(
      'Tidak ada jabatan yang cocok',
    );
    const [status] = await page.loader.getAllHarnesses(MatChipListboxHarness);
    const [chosen] = (await status?.getChips({ selected: true })) ?? [];
    expect(await chosen?.getText()).toBe('Bersedia');
  });

  it('says how to begin when nobody is on record', async () => {
    const page = await open('/posts');
    page.http.expectOne('/api/posts').flush({ items: [], nextCursor: null });
    await page.settle();
    expect(page.element.querySelector('ui-empty-state')?.textContent).toContain(
      'Belum ada jabatan yang dicatat',
    );
  });
});
