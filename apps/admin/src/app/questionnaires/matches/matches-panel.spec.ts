import { Component, inject, InjectionToken, signal } from '@angular/core';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import { TestBed } from '@angular/core/testing';
import type { DeploymentDetail } from '@ikrar/api-client';
import { provideDictionary } from '../../platform/language';
import { renderPage } from '../../../testing/render-page';
import type { PageOptions, RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import questionnairesEn from '../i18n/en.json';
import questionnairesId from '../i18n/id.json';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { MatchesPanel } from './matches-panel';

const WAVES: Pick<DeploymentDetail, 'id' | 'phase' | 'wave'>[] = [
  { id: 'a', phase: 'pre', wave: 1 },
  { id: 'b', phase: 'post', wave: 1 },
  { id: 'f', phase: 'feedback', wave: 1 },
];
const WAVES_OF_EVENT = new InjectionToken('waves', { factory: () => signal(WAVES) });

@Component({
  imports: [MatchesPanel],
  template: `<ikrar-matches-panel eventId="e" [waves]="waves()" />`,
})
class Host {
  readonly waves = inject(WAVES_OF_EVENT);
}

const PATH = '/api/events/e/matches?earlier=a&later=b';
const NEAR = {
  ...{ earlierResponseId: 'r1', laterResponseId: 'r2', earlierCode: 'AT-12-SD', laterCode: 'AT-21-SD' },
  ...{ confidence: 'one_slip', parted: null },
};
const COUNTS = {
  ...{ exact: 14, oneSlip: 1, parted: 0 },
  excluded: [{ reason: 'no_partner', pre: 3, post: 2 }],
};
const NONE = { exact: 0, oneSlip: 0, parted: 0, excluded: [] };

async function open(body: object, options: PageOptions = {}): Promise<RenderedPage> {
  const page = await renderPage(Host, {
    ...options,
    providers: [
      provideDictionary({ id, en }),
      provideDictionary({ id: questionnairesId, en: questionnairesEn }),
    ],
  });
  await page.settle();
  page.http.expectOne(PATH).flush(body);
  await page.settle();
  return page;
}

const text = (page: RenderedPage, selector: string): string =>
  (page.element.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('MatchesPanel', () => {
  it('counts the pairs and says why sheets are in none', async () => {
    const page = await open({ pairs: [NEAR], counts: COUNTS });
    const tiles = [...page.element.querySelectorAll('ui-stat-tile')].map((one) => one.textContent?.trim());
    expect(tiles).toEqual([
      'Kode sama persis14',
      'Beda satu huruf atau angka1',
      'Dipisahkan tim0',
      'Lembar tanpa pasangan5',
    ]);
    expect(text(page, '.reasons tbody')).toBe('Lembar yang kodenya hanya ada sekali32');
  });

  it('puts what differs in a box, and says it in words', async () => {
    const page = await open({
      pairs: [NEAR, { ...NEAR, laterCode: 'AT-2-SD', laterResponseId: 'r3' }],
      counts: COUNTS,
    });
    const marks = [...page.element.querySelectorAll('mark')].map((one) => one.textContent);
    expect(marks).toEqual(['12', '21', '1', '_']);
    const reasons = [...page.element.querySelectorAll('.why')].map((one) => one.textContent?.trim());
    expect(reasons).toEqual(['“12” tertukar menjadi “21”', '“1” tidak ada di kode kedua']);
  });

  it('parts a pair, and joins it again on undo', async () => {
    const page = await open({ pairs: [NEAR], counts: COUNTS });
    void (await page.loader.getHarness(MatButtonHarness.with({ text: /^Pisahkan/ }))).click();
    const parted = await sent(page, 'PUT');
    expect(parted.request.body).toEqual({ earlierResponseId: 'r1', laterResponseId: 'r2' });
    const row = parted.request.url.split('/').at(-1) ?? '';
    parted.flush({ id: row });
    await page.settle();
    const counts = { ...COUNTS, oneSlip: 0, parted: 1 };
    page.http.expectOne(PATH).flush({ pairs: [{ ...NEAR, parted: row }], counts });
    await page.settle();
    expect(text(page, '.why')).toBe('Dipisahkan “12” tertukar menjadi “21”');
    void (await page.everywhere.getHarness(MatSnackBarHarness)).dismissWithAction();
    (await sent(page, 'DELETE', `/parted-matches/${row}`)).flush(null);
    await page.settle();
    page.http.expectOne(PATH).flush({ pairs: [NEAR], counts: COUNTS });
    await page.settle();
    expect(text(page, '.why')).toBe('“12” tertukar menjadi “21”');
  });

  it('asks for another two waves, and does not promise that the results follow', async () => {
    const page = await open({ pairs: [], counts: { ...NONE, exact: 3 } });
    expect(await page.loader.getAllHarnesses(MatSelectHarness)).toHaveLength(0);
    TestBed.inject(WAVES_OF_EVENT).set([...WAVES, { id: 'g', phase: 'follow_up', wave: 2 }]);
    await page.settle();
    const select = await page.loader.getHarness(MatSelectHarness);
    await select.open();
    const names = await Promise.all((await select.getOptions()).map((one) => one.getText()));
    expect(names).toEqual([
      'Pra-tes dan Pasca-tes',
      'Pra-tes dan Tindak lanjut 2',
      'Pasca-tes dan Tindak lanjut 2',
    ]);
    void select.clickOptions({ text: 'Pasca-tes dan Tindak lanjut 2' });
    await page.settle();
    const other = '/api/events/e/matches?earlier=b&later=g';
    page.http.expectOne(other).flush({ pairs: [NEAR], counts: COUNTS });
    await page.settle();
    expect(text(page, '.pairs dl')).toContain('Tindak lanjut 2');
    void (await page.loader.getHarness(MatButtonHarness.with({ text: /^Pisahkan/ }))).click();
    (await sent(page, 'PUT')).flush({ id: 'p' });
    await page.settle();
    page.http.expectOne(other).flush({ pairs: [{ ...NEAR, parted: 'p' }], counts: COUNTS });
    const notice = await page.everywhere.getHarness(MatSnackBarHarness);
    expect(await notice.getMessage()).toBe('Pasangan dipisahkan.');
  });

  it('says what is missing before there is anything to pair', async () => {
    const page = await open({ pairs: [], counts: NONE });
    expect(text(page, '[role=status]')).toContain('Belum ada lembar yang dapat dipasangkan');
    expect(page.element.querySelector('ui-stat-tile')).toBeNull();
  });

  it('says that nothing has to be checked where codes are equal', async () => {
    const page = await open({ pairs: [], counts: { ...NONE, exact: 3 } });
    expect(page.element.textContent).toContain('tidak ada yang perlu diperiksa');
  });

  it('leaves parting to the team', async () => {
    const page = await open({ pairs: [NEAR], counts: COUNTS }, { role: 'analyst' });
    expect(page.element.querySelectorAll('button')).toHaveLength(0);
  });
});
