import { aSession, renderRoutes } from '../../../../testing/render-page';
import type { RenderedPage } from '../../../../testing/render-page';
import { ROUTES } from '../keying.routes';
import { MIXED } from '../testing/a-sheet-content';

const EVENT = '0190e000-0000-7000-8000-00000000000e';
const PHASE = '0190e000-0000-7000-8000-0000000000d1';
const me = aSession().account.id;

const correction = (changes: object): object => ({
  ...{ itemId: 'yes', before: 'true', after: 'false', reason: 'unclear_mark' },
  ...{ correctedBy: me, correctedAt: '2024-09-25T03:05:00Z' },
  ...changes,
});
const response = (changes: object = {}): object => ({
  ...{ id: 'r1', deploymentId: PHASE, personalCode: 'ABCDEW', selfCode: null, spare: null, source: 'keyed' },
  ...{ answers: { yes: 'false', several: ['a', 'b'] }, score: 3, maxScore: 4 },
  ...{ receivedAt: '2024-09-25T02:05:00Z', version: 2, corrections: [], late: false },
  ...changes,
});

async function render(changes: object = {}): Promise<RenderedPage> {
  const page = await renderRoutes(
    [{ path: 'events/:eventId/questionnaires/:deploymentId', children: ROUTES }],
    `/events/${EVENT}/questionnaires/${PHASE}/responses/r1`,
  );
  await page.settle();
  const deployment = { id: PHASE, phase: 'pre', instrumentId: 'i', instrumentVersionId: 'v' };
  page.http
    .expectOne(`/api/events/${EVENT}/deployments`)
    .flush({ items: [deployment], zone: 'Asia/Jakarta' });
  page.http
    .expectOne(`/api/events/${EVENT}/identification`)
    .flush({ identification: 'personal_code', recipe: null });
  page.http.expectOne(`/api/events/${EVENT}/responses/r1`).flush(response(changes));
  await page.settle();
  page.http.expectOne('/api/instruments/i/versions/v').flush({ id: 'v', content: MIXED });
  await page.settle();
  return page;
}

const rows = (page: RenderedPage): string[] =>
  [...page.element.querySelectorAll('tbody tr')].map(
    (one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );

describe('ResponsePage', () => {
  it('shows the answers in words, with where they came from and when, and no name', async () => {
    const page = await render();
    expect(page.element.querySelector('ui-page-header')?.textContent?.replace(/\s+/g, ' ')).toMatch(
      /ABC-DEW.*Diketik dari kertas.*diterima 25 Sep 2024, 09.05 WIB.*3 dari 4 poin/,
    );
    expect(rows(page).slice(0, 3)).toEqual([
      expect.stringContaining('1Pertanyaan yes Salah'),
      expect.stringContaining('2Pertanyaan why dilewati'),
      expect.stringContaining('3Pertanyaan several Pilihan a, Pilihan b'),
    ]);
    expect(page.element.textContent).toContain('Belum ada yang diperbaiki.');
  });

  it('keeps every correction with before and after, why, who and when', async () => {
    const page = await render({
      corrections: [
        correction({}),
        correction({ itemId: 'age', before: 15, after: null, reason: 'double_entry', correctedBy: 'x' }),
      ],
    });
    const corrections = [...page.element.querySelectorAll('section li')].map((one) =>
      one.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(corrections).toEqual([
      'Soal 1: Benar → Salah Tanda di kertas kurang jelas · Anda · 25 Sep 2024, 10.05 WIB',
      'Soal 5: 15 → kosong Diputuskan setelah ketikan kedua · anggota tim lain · 25 Sep 2024, 10.05 WIB',
    ]);
    expect(rows(page)[0]).toContain('diperbaiki');
  });

  it('a correction blanks what the new answer hides', async () => {
    const page = await render({ answers: { yes: 'true', why: 'b' } });
    page.element.querySelector<HTMLButtonElement>('tbody button')?.click();
    await page.settle();
    await page.settle();
    page.http
      .expectOne(`/api/events/${EVENT}/responses/r1`)
      .flush(response({ answers: { yes: 'true', why: 'b' } }));
    await page.settle();
    document.querySelectorAll<HTMLInputElement>('ikrar-correction-sheet fieldset input')[1]?.click();
    document.querySelector<HTMLInputElement>('mat-radio-button input[value=typing]')?.click();
    await page.settle();
    expect(document.querySelector('ikrar-correction-sheet')?.textContent).toContain(
      'Soal 2 ikut dikosongkan',
    );
    [...document.querySelectorAll('button')]
      .find((one) => one.textContent?.includes('Simpan perbaikan'))
      ?.click();
    await page.settle();
    const request = page.http.expectOne((one) => one.method === 'PATCH');
    expect(request.request.body).toEqual({ answers: { yes: 'false', why: null }, reason: 'typing' });
    request.flush(response({ version: 3, corrections: [correction({})] }));
    // The side sheet leaves the screen first.
    for (let turn = 0; turn < 50 && !rows(page)[0]?.includes('diperbaiki'); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await page.settle();
    }
    expect(rows(page)[0]).toContain('diperbaiki');
  });
});
