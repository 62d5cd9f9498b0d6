import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import type { InstrumentItem } from '@ikrar/domain';
import type { PageOptions, RenderedPage } from '../../../../testing/render-page';
import { sent } from '../../../../testing/sent';
import {
  aChoice,
  anInstrument,
  anItem,
  aVersion,
  INSTRUMENT,
  INSTRUMENT_PATH,
  openInstrument,
} from '../testing/an-instrument';

const FIRST = [aChoice('i1'), aChoice('i2', { text: { id: 'Ke mana melapor?', en: '' } }), anItem('i3')];
const SECOND = [
  aChoice('i1'),
  aChoice('i4', { text: { id: 'Ke mana melapor?', en: '' } }),
  aChoice('i5', { key: 'b' }),
];
const EQUIVALENCES = '/api/version-equivalences';

function version(number: number, items: readonly InstrumentItem[]): object {
  return { ...aVersion(number, 'published'), instrumentId: INSTRUMENT, title: 'P', content: { items } };
}

/** Two published versions, compared, and what was declared about them. */
async function open(declared: readonly object[] = [], options: PageOptions = {}): Promise<RenderedPage> {
  const versions = [aVersion(2, 'published'), aVersion(1, 'published')];
  const page = await openInstrument(
    'versions',
    anInstrument(SECOND, { newest: versions[0], versions }),
    options,
  );
  (await sent(page, 'GET', `${INSTRUMENT_PATH}/versions/v1`)).flush(version(1, FIRST));
  (await sent(page, 'GET', `${INSTRUMENT_PATH}/versions/v2`)).flush(version(2, SECOND));
  (await sent(page, 'GET', `${EQUIVALENCES}?versionId=v2`)).flush({ items: declared });
  await page.settle();
  await page.settle();
  return page;
}

const panel = ({ element }: RenderedPage): string =>
  element.querySelector('ikrar-equivalent-items-panel')?.textContent ?? '';
const button = (page: RenderedPage, text: RegExp): Promise<MatButtonHarness> =>
  page.loader.getHarness(MatButtonHarness.with({ text }));
const choose = async (page: RenderedPage, like: string, text: RegExp): Promise<void> =>
  (
    await page.loader.getHarness(
      MatSelectHarness.with({ selector: `[aria-label="Soal yang setara dengan: ${like}"]` }),
    )
  ).clickOptions({ text });

describe('VersionsPage', () => {
  it('shows what was taken away, added and changed, side by side', async () => {
    const page = await open();
    const found = [...page.element.querySelectorAll('ikrar-version-differences article')].map((one) => [
      one.querySelector('h3')?.textContent,
      one.querySelector('ui-status-chip')?.textContent.trim(),
    ]);
    expect(found).toContainEqual(['Soal 2', 'Ditambahkan']);
    expect(found).toContainEqual(['Soal 3', 'Dihapus']);
  });

  it('suggests which items ask the same, and declares what the person decided', async () => {
    const page = await open();
    expect(panel(page)).toContain('2 pasangan disarankan');
    await choose(page, 'Teks i1', /Tidak ada yang setara/);
    void (await button(page, /Nyatakan 1 pasangan/)).click();
    const request = await sent(page, 'PUT');
    expect(request.request.body).toEqual({
      earlierVersionId: 'v1',
      laterVersionId: 'v2',
      items: [{ earlier: 'i2', later: 'i4' }],
    });
    request.flush({});
    const list = await sent(page, 'GET', `${EQUIVALENCES}?versionId=v2`);
    list.flush({ items: [{ id: 'e1', ...request.request.body }] });
    await page.settle();
    expect(panel(page)).toContain('1 pasangan dinyatakan setara');
  });

  it('says why two items cannot be compared, and does not declare them', async () => {
    const page = await open();
    await choose(page, 'Teks i1', /Teks i5/);
    expect(panel(page)).toContain('Jawaban benar atau poinnya berbeda.');
    await (await button(page, /Nyatakan/)).click();
    page.http.expectNone((request) => request.method === 'PUT');
  });

  it('takes a declaration back only when the person is sure', async () => {
    const items = [{ earlier: 'i1', later: 'i1' }];
    const page = await open([{ id: 'e1', earlierVersionId: 'v1', laterVersionId: 'v2', items }]);
    expect(panel(page)).toContain('1 pasangan dinyatakan setara');
    await (await button(page, /Cabut pernyataan/)).click();
    const dialog = await page.everywhere.getHarness(MatDialogHarness);
    void (await dialog.getHarness(MatButtonHarness.with({ text: /Cabut/ }))).click();
    (await sent(page, 'DELETE', `${EQUIVALENCES}/e1`)).flush(null);
    (await sent(page, 'GET', `${EQUIVALENCES}?versionId=v2`)).flush({ items: [] });
    await page.settle();
    expect(panel(page)).toContain('2 pasangan disarankan');
  });

  it('retires a version after asking, and shows it as retired', async () => {
    const page = await open();
    await (await button(page, /Pensiunkan.*Versi 1/s)).click();
    const dialog = await page.everywhere.getHarness(MatDialogHarness);
    void (await dialog.getHarness(MatButtonHarness.with({ text: /Pensiunkan versi 1/ }))).click();
    (await sent(page, 'PUT', '/api/instrument-versions/v1/retirement')).flush(aVersion(1, 'retired'));
    const retired = aVersion(1, 'retired', { retiredAt: '2024-09-21T02:05:00Z' });
    const versions = [aVersion(2, 'published'), retired];
    (await sent(page, 'GET', INSTRUMENT_PATH)).flush(anInstrument(SECOND, { newest: versions[0], versions }));
    await page.settle();
    const [, first] = page.element.querySelectorAll('.versions > li');
    expect(first?.textContent).toContain('Dipensiunkan');
    expect(first?.textContent).toContain('Pakai lagi');
  });

  it('offers a reader neither declaring nor retiring', async () => {
    const page = await open([], { role: 'analyst' });
    const buttons = [...page.element.querySelectorAll('button[matButton]')].map((one) => one.textContent);
    expect(buttons.filter((text) => /Nyatakan|Pensiunkan|Terbitkan/.test(text))).toEqual([]);
  });
});
