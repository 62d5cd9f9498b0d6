import type { LiveResults, LiveWave } from '@ikrar/api-client';
import type { Role } from '@ikrar/domain';
import { renderRoutes } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { ROUTES } from './live-screen.routes';

const EVENT = '0190a000-0000-7000-8000-000000000009';

const wave = (phase: LiveWave['phase'], facts: Partial<LiveWave> = {}): LiveWave => ({
  ...{ phase, wave: 1, state: 'open' as const, sheets: 18, maxScore: 10 },
  distribution: [
    [4, 6],
    [7, 12],
  ],
  ...facts,
});

async function render(live: LiveResults, role: Role = 'lead'): Promise<RenderedPage> {
  const page = await renderRoutes([{ path: 'events/:id/live', children: ROUTES }], `/events/${EVENT}/live`, {
    role,
  });
  await page.settle();
  page.http.expectOne(`/api/events/${EVENT}`).flush({ id: EVENT, title: 'Cegah TPPO di sekolah kita' });
  page.http.expectOne(`/api/events/${EVENT}/results/live`).flush(live);
  await page.settle();
  return page;
}

const results = (waves: LiveWave[]): LiveResults => ({ waves, present: 25, computedAt: null });
const said = ({ element }: RenderedPage): string => (element.textContent ?? '').replace(/\s+/g, ' ');

describe('LiveScreen', () => {
  it('says of each open phase how many of the present have answered, and how the points lie', async () => {
    const page = await render(results([wave('pre', { state: 'closed' }), wave('post', { sheets: 6 })]));
    expect(page.element.querySelector('h1')?.textContent).toBe('Cegah TPPO di sekolah kita');
    expect([...page.element.querySelectorAll('h2')].map((one) => one.textContent?.trim())).toEqual([
      'Pasca-tes',
    ]);
    expect(page.element.querySelector('.count .visually-hidden')?.textContent).toBe('6');
    expect(said(page)).toContain('dari 25 yang hadir sudah mengisi');
    const dots = page.element.querySelectorAll('ui-chart-marks circle');
    expect(dots).toHaveLength(36);
    expect(said(page)).toContain('Pasca-tes, semua lembar (18)');
  });

  it('shows no distribution of fewer than five, and says why', async () => {
    const page = await render(results([wave('pre', { sheets: 3, distribution: [] })]));
    expect(page.element.querySelector('ui-chart-marks')).toBeNull();
    expect(said(page)).toContain('setelah 5 lembar masuk');
  });

  it('says to who may never see the distribution that the team alone sees it', async () => {
    const page = await render(results([wave('pre', { distribution: [] })]), 'analyst');
    expect(said(page)).toContain('hanya tampil bagi tim kegiatan');
    expect(said(page)).not.toContain('setelah 5 lembar masuk');
  });

  it('moves each second, and keeps its figures when the connection is lost', async () => {
    const page = await render(results([wave('pre', { sheets: 9 })]));
    (await sent(page, 'GET', '/results/live')).flush(results([wave('pre', { sheets: 10 })]));
    await page.settle();
    const wheels = [...page.element.querySelectorAll<HTMLElement>('.wheel')].map(({ style }) =>
      style.getPropertyValue('--digit'),
    );
    expect(wheels).toEqual(['1', '0']);
    (await sent(page, 'GET', '/results/live')).error(new ProgressEvent('error'));
    await page.settle();
    expect(said(page)).toContain('10');
    expect(page.element.querySelector('.lost')?.textContent).toContain('kami mencoba lagi');
  });

  it('goes black with one key and comes back with any', async () => {
    const page = await render(results([wave('pre')]));
    const press = async (key: string) => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await page.settle();
    };
    await press('b');
    expect(page.element.querySelector('.dark')).not.toBeNull();
    await press('Escape');
    expect(page.element.querySelector('.dark')).toBeNull();
  });

  it('says when nothing is open yet', async () => {
    const page = await render(results([wave('pre', { state: 'planned', sheets: 0, distribution: [] })]));
    expect(said(page)).toContain('Belum ada kuesioner yang dibuka');
  });
});
