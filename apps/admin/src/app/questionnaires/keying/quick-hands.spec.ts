import { makeSheetCode } from '@ikrar/domain';
import {
  CODES,
  FIRST,
  SECOND,
  THIRD,
  anEntry,
  at,
  cell,
  openTable,
  PHASE,
  rush,
  sentTo,
  shown,
  type,
  VERSION,
} from './testing/keying-table';
import type { RenderedPage } from '../../../testing/render-page';
import { anItem, MIXED } from './testing/a-sheet-content';

const IDS = { deploymentId: PHASE, versionId: VERSION };
const AREA = { items: [anItem('first'), anItem('where', { kind: 'area', options: [] }), anItem('last')] };
const KELURAHAN = { code: '21.71.01.1007', name: 'Sekanak Raya', type: 'kelurahan', alias: null, path: [] };

// The pretended browser has no layout to scroll.
beforeAll(() => Object.assign(Element.prototype, { scrollIntoView: jest.fn() }));
afterEach(() => document.querySelectorAll('body > *').forEach((one) => one.remove()));

describe('keys that come faster than frames', () => {
  it('after the Enter of a code go to that sheet, none to the field of the code', async () => {
    const page = await openTable();
    await type(page, 'Escape');
    (document.activeElement as HTMLInputElement).value = THIRD;
    rush('Enter', ...'1234');
    await page.settle();
    expect([at(), shown(THIRD).slice(0, 5)]).toEqual([`cell-${THIRD}-4`, ['1', '2', '3', '4', '']]);
    expect(page.element.querySelector<HTMLInputElement>('#sheet-code')?.value).toBe(THIRD);
  });

  it('of a scanner go from sheet to sheet, with what is keyed between two scans', async () => {
    const page = await openTable();
    const codes = [SECOND, FIRST].map((personalCode) =>
      makeSheetCode({ ...IDS, personalCode, number: null }),
    );
    for (const code of codes) rush(...code, 'Enter', ...'12341234123412341234', 'Enter');
    await page.settle();
    for (const request of sentTo(page, '/entries/')) {
      request.flush({ id: 'r' }, { status: 201, statusText: 'Created' });
    }
    await page.settle();
    const bodies = sentTo(page, '/entries/').map(({ request }) => request.body as object);
    expect(bodies).toMatchObject([{ personalCode: FIRST, answers: { i1: 'a', i20: 'd' } }]);
    for (const code of [FIRST, SECOND]) expect(shown(code).join('')).toBe('12341234123412341234');
    expect(at()).toBe('sheet-code');
  });

  it('after a number that was written out begin the next cell', async () => {
    const page = await openTable({ content: MIXED });
    await type(page, '2', 'ArrowRight', '5');
    rush('1', '7', 'Enter', ...'Lapor', 'Enter');
    await page.settle();
    expect([cell(FIRST, 5), cell(FIRST, 6)].map((one) => one?.textContent?.trim())).toEqual(['17', 'Lapor']);
  });

  it('after an unknown code go to no sheet at all', async () => {
    const page = await openTable({ entries: CODES.slice(0, 2).map((code) => anEntry(code)) });
    await type(page, 'Escape');
    (document.activeElement as HTMLInputElement).value = THIRD;
    rush('Enter', ...'12341234');
    await page.settle();
    expect([FIRST, SECOND].map((code) => shown(code).join(''))).toEqual(['', '']);
    expect(at()).toBe('sheet-code');
  });

  it('between a key that corrects and the question why change nothing else', async () => {
    const entry = anEntry(FIRST, { source: 'keyed', responseId: 'r-first', mine: true });
    const page = await openTable({ entries: [entry, anEntry(SECOND)] });
    cell(FIRST, 1)?.click();
    await page.settle();
    rush('3', '4', 'ArrowDown', '1');
    await page.settle();
    expect(document.querySelectorAll('ikrar-correction-sheet')).toHaveLength(1);
    expect(shown(SECOND).join('')).toBe('');
  });
});

describe('the kelurahan of a sheet', () => {
  /** Answers what is asked for areas, until nothing more is. */
  async function answerAreas(page: RenderedPage): Promise<string[]> {
    const asked: string[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      await page.settle();
      for (const one of page.http.match(({ url }) => url.startsWith('/api/areas'))) {
        asked.push(one.request.params.get('search') ?? one.request.url);
        one.flush(one.request.url === '/api/areas' ? { items: [KELURAHAN], nextCursor: null } : KELURAHAN);
      }
    }
    return asked;
  }

  it('is found by its name, by keys alone, and the next key answers the next item', async () => {
    const page = await openTable({ content: AREA });
    rush('1', ...'seka');
    expect(document.activeElement?.closest('ikrar-area-picker')).not.toBeNull();
    expect(await answerAreas(page)).toContain('seka');
    await type(page, 'ArrowDown', 'Enter');
    await page.settle();
    expect(at()).toBe(`cell-${FIRST}-2`);
    await type(page, '2');
    await answerAreas(page);
    expect(shown(FIRST)).toEqual(['1', 'Sekanak Raya', '2']);
    await type(page, 'Enter');
    const [request] = sentTo(page, '/entries/');
    expect(request?.request.body).toMatchObject({
      answers: { first: 'a', where: KELURAHAN.code, last: 'b' },
    });
  });

  it('stays blank after 0, and after Escape as it was', async () => {
    const page = await openTable({ content: AREA });
    await type(page, '1', 'Enter');
    expect(document.activeElement?.closest('ikrar-area-picker')).not.toBeNull();
    await type(page, 'Escape', 'Escape');
    await new Promise((resolve) => setTimeout(resolve, 150));
    await page.settle();
    expect(at()).toBe(`cell-${FIRST}-1`);
    await type(page, '0', '3');
    expect(shown(FIRST)).toEqual(['1', '', '3']);
  });

  it('is left for the sheet whose code a scanner writes there', async () => {
    const page = await openTable({ content: AREA });
    await type(page, '1', 'Enter');
    const code = makeSheetCode({ ...IDS, personalCode: SECOND, number: null });
    rush(...code, 'Enter', '4');
    await page.settle();
    expect([shown(FIRST)[1], shown(SECOND)[0]]).toEqual(['', '4']);
  });
});
