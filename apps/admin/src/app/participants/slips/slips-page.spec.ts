import { MatButtonHarness } from '@angular/material/button/testing';
import type { Slip } from '@ikrar/api-client';
import { renderRoutes } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { ROUTES } from '../slips.routes';
import { EVENT, EVENT_ID, EVENT_URL } from '../testing/a-participant';

const slip = (number: number): Slip => ({
  fullName: `Peserta ${number}`,
  className: number % 2 ? 'X' : 'XI',
  personalCode: `AB${Math.floor(number / 10)}-DE${number % 10}`,
});

async function render(count: number, query = ''): Promise<RenderedPage> {
  const routes = [{ path: 'events/:eventId/slips', children: ROUTES }];
  const page = await renderRoutes(routes, `/events/${EVENT_ID}/slips${query}`);
  await page.settle();
  const items = Array.from({ length: count }, (_, index) => slip(index));
  page.http.expectOne(`${EVENT_URL}/slips`).flush({ items });
  page.http.expectOne(EVENT_URL).flush(EVENT);
  await page.settle();
  return page;
}

describe('SlipsPage', () => {
  it('puts ten slips on a page, each with name, class, code and how to join', async () => {
    const { element } = await render(23);
    const sheets = [...element.querySelectorAll('.slips')].map((sheet) => sheet.children.length);
    expect(sheets).toEqual([10, 10, 3]);
    const first = element.querySelector('.slips li')?.textContent ?? '';
    expect(first).toMatch(/Peserta 0.*XI.*AB0-DE0.*localhost.*FB7 NK4/s);
    expect(element.textContent).toContain('23 slip, 3 halaman A4');
  });

  it('prints one class by its address', async () => {
    const { element } = await render(5, '?class=X');
    expect([...element.querySelectorAll('.who strong')].map((name) => name.textContent)).toEqual([
      'Peserta 1',
      'Peserta 3',
    ]);
  });

  it('warns that no phone reaches an address of this computer', async () => {
    const { element } = await render(1);
    expect(element.querySelector('[role="alert"]')?.textContent).toContain('hanya berlaku di komputer ini');
  });

  it('prints by its button', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const { loader } = await render(1);
    await (await loader.getHarness(MatButtonHarness.with({ text: /Cetak/ }))).click();
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('sends an empty event to its roster', async () => {
    const { element } = await render(0);
    expect(element.querySelector('.slips')).toBeNull();
    expect(element.querySelector('ui-empty-state a')?.getAttribute('href')).toBe(
      `/events/${EVENT_ID}/participants`,
    );
  });
});
