import { provideDictionary } from '../../platform/language';
import { renderPage } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import en from '../i18n/en.json';
import id from '../i18n/id.json';
import { anEvent } from '../testing/an-event';
import { NextEvent } from './next-event';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

async function render(open: object[], planned: object[]): Promise<RenderedPage> {
  const page = await renderPage(NextEvent, { providers: [provideDictionary({ id, en })] });
  await page.settle();
  page.http.expectOne('/api/events?state=open&limit=100').flush({ items: open, nextCursor: null });
  page.http.expectOne('/api/events?state=planned&limit=100').flush({ items: planned, nextCursor: null });
  await page.settle();
  return page;
}

describe('NextEvent', () => {
  it('is the earliest that is not over, with what it still lacks', async () => {
    const later = anEvent({ id: 'later', startsAt: inDays(9) });
    const sooner = anEvent({ id: 'sooner', title: 'Diskusi nelayan', startsAt: inDays(2) });
    const past = anEvent({ id: 'past', startsAt: inDays(-3) });
    const undated = anEvent({ id: 'undated', startsAt: null });
    const page = await render([later, past], [undated, sooner]);
    page.http.expectOne('/api/events/sooner').flush(sooner);
    await page.settle();
    expect(page.element.querySelector('h2')?.textContent).toBe('Diskusi nelayan');
    expect(page.element.textContent).toContain('Belum siap: Susunan acara, Daftar peserta');
    expect(page.element.querySelector('a')?.getAttribute('href')).toBe('/events/sooner');
  });

  it('shows nothing when nothing is planned', async () => {
    const { element, http } = await render([], [anEvent({ startsAt: inDays(-3) })]);
    http.verify();
    expect(element.querySelector('section')).toBeNull();
  });
});
