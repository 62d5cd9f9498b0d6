import { renderRoutes } from '../../../../testing/render-page';
import type { RenderedPage } from '../../../../testing/render-page';
import { sent } from '../../../../testing/sent';
import { ROUTES } from '../keying.routes';
import { MIXED } from '../testing/a-sheet-content';

const EVENT = '0190e000-0000-7000-8000-00000000000e';
const PHASE = '0190e000-0000-7000-8000-0000000000d1';
const LIST = `/api/events/${EVENT}/deployments/${PHASE}/entries`;
const SECOND = { id: 's1', differences: 2, mine: false, settled: false };

const anEntry = (changes: object): object => ({
  ...{
    personalCode: 'ABCDEW',
    selfCode: null,
    spare: null,
    className: '10 A',
    responseId: 'r1',
    source: 'keyed',
  },
  ...{ receivedAt: null, mine: true, secondEntry: null },
  ...changes,
});
const entries = [
  anEntry({ secondEntry: SECOND }),
  anEntry({ personalCode: 'B', secondEntry: { ...SECOND, id: 's2', differences: 0, settled: true } }),
  anEntry({ personalCode: 'C' }),
];

async function render(items: readonly object[] = entries): Promise<RenderedPage> {
  const page = await renderRoutes(
    [{ path: 'events/:eventId/questionnaires/:deploymentId', children: ROUTES }],
    `/events/${EVENT}/questionnaires/${PHASE}/keying/differences`,
  );
  await page.settle();
  const deployment = { id: PHASE, phase: 'pre', instrumentId: 'i', instrumentVersionId: 'v' };
  page.http
    .expectOne(`/api/events/${EVENT}/deployments`)
    .flush({ items: [{ ...deployment, instrumentTitle: 'Uji', versionNumber: 1 }], zone: 'Asia/Jakarta' });
  page.http
    .expectOne(`/api/events/${EVENT}/identification`)
    .flush({ identification: 'personal_code', recipe: null });
  page.http.expectOne(LIST).flush({ items, nextCursor: null });
  await page.settle();
  page.http.expectOne('/api/instruments/i/versions/v').flush({ id: 'v', content: MIXED });
  await page.settle();
  return page;
}

async function open(): Promise<RenderedPage> {
  const page = await render();
  const differences = [
    { itemId: 'yes', first: 'true', second: 'false' },
    { itemId: 'age', first: 15, second: null },
  ];
  const detail = {
    id: 's1',
    responseId: 'r1',
    enteredAt: '2024-09-25T03:00:00Z',
    settledAt: null,
    differences,
  };
  page.http.expectOne(`/api/events/${EVENT}/second-entries/s1`).flush(detail);
  await page.settle();
  return page;
}

const places = (page: RenderedPage): Element[] =>
  [...page.element.querySelectorAll('ikrar-difference-card fieldset')].filter(
    (one) => one.querySelector('.choices') !== null,
  );
const choices = (place: Element | undefined): HTMLInputElement[] => [
  ...(place?.querySelectorAll<HTMLInputElement>('.choices input') ?? []),
];
const settleButton = (page: RenderedPage): HTMLButtonElement | null =>
  page.element.querySelector('ikrar-difference-card .actions button');

describe('DifferencesPage', () => {
  it('says how far the checking is, and shows only the places of undecided sheets that differ', async () => {
    const page = await open();
    expect(page.element.textContent).toContain('2 dari 3 lembar diketik dua kali, 1 berbeda');
    expect(page.element.querySelectorAll('ikrar-difference-card')).toHaveLength(1);
    expect(places(page).map((one) => one.querySelector('legend')?.textContent?.trim())).toEqual([
      '1 Pertanyaan yes',
      '5 Pertanyaan age',
    ]);
    expect(places(page)[0]?.textContent).toMatch(/Benar.*Salah/s);
    expect(places(page)[1]?.textContent).toMatch(/15.*kosong/s);
  });

  it('settles all places at once: one of the two, or what the paper says', async () => {
    const page = await open();
    choices(places(page)[0])[1]?.click();
    await page.settle();
    settleButton(page)?.click();
    page.http.expectNone((one) => one.method === 'POST');
    expect(page.element.textContent).toContain('1 tempat belum diputuskan');
    choices(places(page)[1])[2]?.click();
    await page.settle();
    const field = places(page)[1]?.querySelector<HTMLInputElement>('input.written');
    if (!field) throw new Error('No field for the paper');
    field.value = '16';
    field.dispatchEvent(new Event('change'));
    await page.settle();
    settleButton(page)?.click();
    const request = await sent(page, 'POST', '/second-entries/s1/settle');
    expect(request.request.body).toEqual({ answers: { yes: 'false', age: 16 } });
    request.flush({ id: 's1', responseId: 'r1', enteredAt: '', settledAt: '', differences: [] });
    await page.settle();
    page.http.expectOne(LIST);
  });

  it('says what the server refuses at its place, and keeps what was decided', async () => {
    const page = await open();
    choices(places(page)[0])[0]?.click();
    choices(places(page)[1])[0]?.click();
    await page.settle();
    settleButton(page)?.click();
    const errors = [{ field: 'answers.age', code: 'out-of-bounds' }];
    const refused = { status: 422, statusText: 'Unprocessable' };
    (await sent(page, 'POST', '/settle')).flush({ code: 'invalid-input', errors }, refused);
    await page.settle();
    expect(page.element.querySelector('ui-error-state')?.textContent).toContain(
      'Soal 5: tulis angka di dalam batas',
    );
    expect(choices(places(page)[0])[0]?.checked).toBe(true);
  });

  it('shows that nothing is left to decide', async () => {
    const page = await render([anEntry({})]);
    expect(page.element.querySelector('ui-empty-state')?.textContent).toContain(
      'Tidak ada yang perlu diputuskan',
    );
  });
});
