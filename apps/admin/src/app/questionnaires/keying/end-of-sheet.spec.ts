import type { RenderedPage } from '../../../testing/render-page';
import {
  anEntry,
  at,
  cell,
  CODES,
  FIRST,
  openTable,
  rush,
  SECOND,
  sentTo,
  shown,
  THIRD,
  type,
} from './testing/keying-table';
import { anItem } from './testing/a-sheet-content';

const FOUR = { items: Array.from({ length: 4 }, (_, place) => anItem(`i${place + 1}`)) };
const NUMBERED = { identification: { identification: 'anonymous', recipe: null } };
/** A code that begins with a digit, as a third of them do. */
const DIGIT = CODES.find((code) => /^\d/.test(code)) ?? '';
const OTHER = CODES.find((code) => code !== DIGIT) ?? '';

const field = (page: RenderedPage): HTMLInputElement => {
  const found = page.element.querySelector<HTMLInputElement>('#sheet-code');
  if (!found) throw new Error('No field');
  return found;
};
const hint = (page: RenderedPage): string =>
  page.element.querySelector('#sheet-code-hint')?.textContent?.trim() ?? '';
const status = (code: string): string => cell(code, 4)?.textContent?.trim() ?? '';
const rows = (page: RenderedPage): number => page.element.querySelectorAll('tbody tr').length;
const sent = (page: RenderedPage) => sentTo(page, '/entries/').map(({ request }) => request.body as object);
const discard = (page: RenderedPage): HTMLButtonElement | null =>
  page.element.querySelector<HTMLButtonElement>('button.discard');

// The pretended browser has no layout to scroll.
beforeAll(() => Object.assign(Element.prototype, { scrollIntoView: jest.fn() }));
afterEach(() => document.querySelectorAll('body > *').forEach((one) => one.remove()));

describe('the end of a sheet', () => {
  it('says that Enter saves it, and sends it once when the code of another begins instead', async () => {
    const page = await openTable({ content: FOUR });
    await type(page, ...'123');
    expect(status(FIRST)).toBe('3 dari 4');
    await type(page, '4');
    expect(status(FIRST)).toBe('Lengkap. Enter di sini menyimpan.');
    expect(sent(page)).toEqual([]);
    const letter = /[A-Z]/.exec(SECOND)?.[0] ?? 'A';
    await type(page, letter);
    expect([at(), field(page).value]).toEqual(['sheet-code', letter]);
    expect(sent(page)).toMatchObject([{ personalCode: FIRST, answers: { i1: 'a', i4: 'd' } }]);
    field(page).value = SECOND;
    await type(page, 'Enter');
    cell(FIRST, 4)?.click();
    await page.settle();
    await type(page, 'Enter', 'Escape');
    expect(sent(page)).toEqual([]);
  });

  it('sends it when the focus goes to another row, and keeps it while a required cell is blank', async () => {
    const page = await openTable({ content: FOUR });
    await type(page, ...'123', 'ArrowDown');
    expect(sent(page)).toEqual([]);
    await type(page, 'ArrowUp', '4');
    cell(SECOND, 0)?.click();
    await page.settle();
    expect(sent(page)).toMatchObject([{ personalCode: FIRST }]);
  });

  it('does not take a sheet for full on which nothing has to be answered and something is blank', async () => {
    const items = FOUR.items.map((item) => ({ ...item, required: false }));
    const page = await openTable({ content: { items } });
    await type(page, ...'123', 'Escape');
    expect(sent(page)).toEqual([]);
    cell(FIRST, 3)?.click();
    await page.settle();
    await type(page, '4', 'Escape');
    expect(sent(page)).toHaveLength(1);
  });

  it('keeps a sheet in which something is written that is no answer', async () => {
    const story = anItem('story', { kind: 'long_text', options: [] });
    const page = await openTable({ content: { items: [anItem('i1'), story] } });
    await type(page, '1', 'Enter', ...'0812 3456 7890');
    field(page).focus();
    await page.settle();
    expect(sent(page)).toEqual([]);
  });
});

describe('a code that begins with a digit', () => {
  it('is begun behind the last item with that digit, and none of it is lost', async () => {
    const page = await openTable({ content: FOUR, entries: [anEntry(OTHER), anEntry(DIGIT)] });
    cell(OTHER, 0)?.click();
    await page.settle();
    rush(...'1234', ...DIGIT);
    expect(field(page).value).toBe(DIGIT);
    rush('Enter', '2');
    await page.settle();
    expect([at(), shown(DIGIT)[0]]).toEqual([`cell-${DIGIT}-1`, '2']);
    expect(sent(page)).toMatchObject([{ personalCode: OTHER }]);
  });

  it('is found behind a last answer that was pressed twice', async () => {
    const page = await openTable({ content: FOUR });
    await type(page, ...'12344');
    expect(field(page).value).toBe('4');
    await type(page, ...THIRD, 'Enter');
    expect(at()).toBe(`cell-${THIRD}-0`);
    expect(rows(page)).toBe(CODES.length);
  });

  it('a digit alone, or a number where sheets have codes, opens no row before a second Enter', async () => {
    const page = await openTable({ content: FOUR });
    await type(page, ...'12344', 'Enter');
    expect([at(), rows(page)]).toEqual(['sheet-code', CODES.length]);
    expect(hint(page)).toContain('Ini baru nomor 4.');
    field(page).value = '16';
    await type(page, 'Enter');
    expect([hint(page).includes('Ini baru nomor 16.'), rows(page)]).toEqual([true, CODES.length]);
    await type(page, 'Enter');
    expect([at(), rows(page)]).toEqual(['cell-#16-0', CODES.length + 1]);
  });

  it('an unknown one is refused in words, and what is typed after it makes no row', async () => {
    const page = await openTable({ content: FOUR });
    await type(page, 'Escape', ...'NB48F', 'Enter');
    expect(hint(page)).toContain('enam huruf atau angka');
    expect([at(), rows(page)]).toEqual(['sheet-code', CODES.length]);
  });
});

describe('the row of a number without answers', () => {
  it('can be removed, also after something was typed and blanked', async () => {
    const page = await openTable({ content: FOUR, entries: [], ...NUMBERED });
    field(page).focus();
    await type(page, ...'16', 'Enter');
    expect(discard(page)?.textContent?.trim()).toBe('Hapus Lembar 16 yang kosong');
    await type(page, '1');
    expect(discard(page)).toBeNull();
    await type(page, 'ArrowLeft', 'Backspace');
    discard(page)?.click();
    await page.settle();
    expect([at(), rows(page)]).toEqual(['sheet-code', 0]);
  });

  it('goes by itself when another sheet is opened', async () => {
    const page = await openTable({ content: FOUR, entries: [], ...NUMBERED });
    field(page).focus();
    await type(page, ...'16', 'Enter', 'Escape', ...'17', 'Enter');
    expect([at(), rows(page)]).toEqual(['cell-#17-0', 1]);
  });
});

describe('what the head and the rows say', () => {
  it('counts what was typed, what came by phone and what is left', async () => {
    const [phone, keyed] = [{ source: 'phone' } as const, { source: 'keyed' } as const];
    const entries = [anEntry(FIRST, phone), anEntry(SECOND, keyed), anEntry(THIRD)];
    const page = await openTable({ entries });
    expect(page.element.textContent).toContain('1 diketik · 1 lewat HP · 1 belum');
  });

  it('names the imported ones where there are any', async () => {
    const page = await openTable({ entries: [anEntry(FIRST, { source: 'imported' }), anEntry(SECOND)] });
    expect(page.element.textContent).toContain('0 diketik · 0 lewat HP · 1 diimpor · 1 belum');
  });

  it('keeps a space between the code and the class', async () => {
    await openTable({ content: FOUR });
    const head = cell(FIRST, 0)?.parentElement?.querySelector('th')?.textContent;
    expect(head?.trim()).toMatch(/^\S{3}-\S{3} 10 A$/);
  });
});
