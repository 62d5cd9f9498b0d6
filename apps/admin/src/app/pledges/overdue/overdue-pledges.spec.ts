import { provideDictionary } from '../../platform/language';
import { renderPage } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { HOME_SECTION } from '../home-section';
import { aPledge } from '../testing/a-pledge';

async function open(items: object[], nextCursor: string | null): Promise<RenderedPage> {
  const page = await renderPage(HOME_SECTION.component, {
    providers: [provideDictionary(HOME_SECTION.dictionary)],
  });
  await page.settle();
  page.http.expectOne('/api/pledges?stale=yes&limit=4').flush({ items, nextCursor });
  await page.settle();
  return page;
}

describe('OverduePledges', () => {
  it('shows nothing when nobody waits', async () => {
    const { element } = await open([], null);
    expect(element.querySelector('.card')).toBeNull();
  });

  it('names who waits, since when and for whose call, and leads to all of them', async () => {
    const { element } = await open([aPledge()], 'more');
    const [row] = element.querySelectorAll('li a');
    expect(row?.getAttribute('href')).toBe(`/volunteers/${aPledge().id}`);
    expect(row?.textContent?.replace(/\s+/g, ' ')).toMatch(
      /Harun Contoh Hubungi · Sekanak Raya · Nur Contoh ?Terlambat [\d.]+ hari/,
    );
    expect(element.querySelector('header a')?.getAttribute('href')).toBe('/volunteers?stale=yes');
  });
});
