import { DUTIES, PLEDGE_TEXT } from '@ikrar/domain';
import { renderRoutes } from '../../../testing/render-page';
import type { RenderedPage } from '../../../testing/render-page';
import { sent } from '../../../testing/sent';
import { ROUTES } from '../event-tab.routes';
import { aPledge } from '../testing/a-pledge';
import { dialog, fill, press, wordsOf } from '../testing/by-hand';

const EVENT = aPledge().eventId;
const TEXT = {
  id: '0190d000-0000-7000-8000-0000000000aa',
  number: 2,
  title: 'Ikrar kami',
  content: { id: 'Saya berikrar.', en: 'I pledge.' },
  duties: ['educate_peers', 'liaise'],
  publishedAt: '2024-09-01T00:00:00.000Z',
};
const PUPIL = {
  id: '0190d000-0000-7000-8000-0000000000bb',
  fullName: 'Wulan Contoh',
  minor: true,
  className: 'XI',
  areaName: 'Pemping',
  areaCode: '21.71.01.1002',
  personalCode: 'ABC-DEF',
};

async function open(given: {
  pledgeTextId?: string;
  texts?: object[];
  items?: object[];
}): Promise<RenderedPage> {
  const page = await renderRoutes([{ path: 'e/:eventId', children: ROUTES }], `/e/${EVENT}`);
  await page.settle();
  await answerEvent(page, given);
  (await sent(page, 'GET', `/api/events/${EVENT}/pledges`)).flush({
    items: given.items ?? [],
    nextCursor: null,
  });
  await page.settle();
  return page;
}

async function answerEvent(
  page: RenderedPage,
  given: { pledgeTextId?: string; texts?: object[] },
): Promise<void> {
  const { pledgeTextId = null, texts = [] } = given;
  const event = { id: EVENT, pledgeTextId, areaCode: '21.71.01.1007' };
  (await sent(page, 'GET', `/api/events/${EVENT}`)).flush(event);
  (await sent(page, 'GET', '/api/pledge-texts')).flush({ items: texts });
  await page.settle();
}

describe('EventPledges', () => {
  afterEach(() => document.querySelector('.cdk-overlay-container')?.replaceChildren());

  it('shows the wording that is spoken, and who has pledged', async () => {
    const page = await open({ pledgeTextId: TEXT.id, texts: [TEXT], items: [aPledge()] });
    expect(page.element.querySelector('.words')?.textContent).toBe('Saya berikrar.');
    page.element
      .querySelectorAll<HTMLButtonElement>('ikrar-pledge-text-panel mat-chip-option button')[1]
      ?.click();
    await page.settle();
    expect(page.element.querySelector('.words')?.textContent).toBe('I pledge.');
    expect(page.element.querySelector('.words')?.getAttribute('lang')).toBe('en');
    expect(page.element.querySelector('tbody')?.textContent).toContain('Harun Contoh');
  });

  it('makes the first wording from the default, and lets the event speak it', async () => {
    const page = await open({});
    await press(page, 'Buat naskah pertama');
    await press(page, 'Simpan dan pakai');
    const put = await sent(page, 'PUT', '');
    const { title, content, duties } = PLEDGE_TEXT;
    expect(put.request.body).toEqual({ title: title.id, content, duties });
    put.flush({ ...TEXT, number: 1 });
    await page.settle();
    const use = await sent(page, 'PUT', `/api/events/${EVENT}/pledge-text`);
    expect(put.request.url.endsWith((use.request.body as { pledgeTextId: string }).pledgeTextId)).toBe(true);
    use.flush({ ...TEXT, number: 1 });
    await page.settle();
    await answerEvent(page, { pledgeTextId: TEXT.id, texts: [TEXT] });
    await page.settle();
    expect(page.element.querySelector('.words')?.textContent).toBe('Saya berikrar.');
  });

  it('takes the pledge of a minor with education duties alone', async () => {
    const page = await open({ pledgeTextId: TEXT.id, texts: [TEXT], items: [aPledge()] });
    await press(page, 'Catat ikrar');
    const person = await fill(page, 'mat-dialog-container [role=combobox]', 'wul');
    (await sent(page, 'GET', '/participants?search=wul&limit=20')).flush({
      items: [{ ...PUPIL, id: aPledge().participantId, fullName: 'Wulandari' }, PUPIL],
      nextCursor: null,
    });
    await page.settle();
    const options = [...document.querySelectorAll<HTMLElement>('mat-option')];
    expect(options.map((option) => [wordsOf(option), option.getAttribute('aria-disabled')])).toEqual([
      ['Wulan Contoh XI · Pemping · ABC-DEF', 'false'],
      ['Wulandari Sudah berikrar · XI · Pemping · ABC-DEF', 'true'],
    ]);
    options[0]?.click();
    await page.settle();
    const boxes = [...document.querySelectorAll<HTMLElement>('ikrar-duty-boxes mat-checkbox')];
    expect(boxes.map(wordsOf)).toEqual([DUTIES.find(({ code }) => code === 'educate_peers')?.text.id]);
    await press(page, 'Simpan ikrar');
    page.http.expectNone((request) => request.method === 'PUT');
    expect(dialog()).toContain('Wajib diisi.');
    boxes[0]?.querySelector('input')?.click();
    await press(page, 'Simpan ikrar');
    const put = await sent(page, 'PUT', '');
    expect(put.request.body).toEqual({
      participantId: PUPIL.id,
      duties: ['educate_peers'],
      areaCode: '21.71.01.1002',
      shareWanted: false,
    });
    put.flush({ code: 'pledge.exists', status: 409 }, { status: 409, statusText: 'Conflict' });
    await page.settle();
    expect(dialog()).toContain('Orang ini sudah berikrar di kegiatan ini.');
    expect(person.value).toBe('Wulan Contoh');
  });
});
