import { MatDialogHarness } from '@angular/material/dialog/testing';
import {
  anEntry,
  at,
  cell,
  CODES,
  EVENT,
  FIRST,
  openTable as render,
  PHASE,
  remark,
  SECOND,
  sentTo,
  shown,
  THIRD,
  type,
} from './testing/keying-table';
import { MemorySheetStore } from './sheets/sheet-store';
import { MIXED } from './testing/a-sheet-content';

const keyed = { source: 'keyed', responseId: 'r-first' } as const;

// The pretended browser has no layout to scroll.
beforeAll(() => Object.assign(Element.prototype, { scrollIntoView: jest.fn() }));
afterEach(() => document.querySelectorAll('body > *').forEach((one) => one.remove()));

describe('typing by keys alone', () => {
  it('takes 21 key presses a sheet of 20 single choices, and goes down the pile by itself', async () => {
    const page = await render();
    expect(at()).toBe(`cell-${FIRST}-0`);
    let presses = 0;
    for (const code of CODES.slice(0, 3)) {
      expect(at()).toBe(`cell-${code}-0`);
      presses += await type(page, ...'12341234123412341234', 'Enter');
      for (const request of sentTo(page, '/entries/')) {
        expect(request.request.body).toMatchObject({ personalCode: code, answers: { i1: 'a', i20: 'd' } });
        request.flush({ id: request.request.url.split('/').at(-1) }, { status: 201, statusText: 'Created' });
      }
      await page.settle();
      page.http
        .match((one) => one.url.endsWith('/entries'))
        .forEach((one) => one.flush({ items: CODES.map((known) => anEntry(known)), nextCursor: null }));
    }
    expect(presses / 3).toBe(21);
  });

  it('stores every key press before anything is sent, and has them after the tab was closed', async () => {
    const store = new MemorySheetStore();
    const page = await render({ store });
    await type(page, '3', '0', '1');
    const scope = { accountId: '0190a000-0000-7000-8000-000000000001', eventId: EVENT, deploymentId: PHASE };
    const [kept] = await store.all(scope);
    expect(kept).toMatchObject({ answers: { i1: 'c', i2: null, i3: 'a' }, state: 'typing' });
    expect(sentTo(page, '/entries/')).toEqual([]);
    page.harness.fixture.destroy();
  });

  it('begins with the sheet that was left in the middle', async () => {
    const store = new MemorySheetStore();
    const scope = { accountId: '0190a000-0000-7000-8000-000000000001', eventId: EVENT, deploymentId: PHASE };
    const sheet = {
      id: 's',
      round: 'first',
      place: { personalCode: THIRD, spare: null },
      responseId: null,
    } as const;
    const left = {
      answers: { i1: 'b' },
      state: 'typing',
      attempted: false,
      refusal: null,
      finishedAt: null,
    } as const;
    await store.put(scope, { ...sheet, ...left });
    await render({ store });
    expect(at()).toBe(`cell-${THIRD}-0`);
    expect(shown(THIRD)[0]).toBe('2');
  });

  it('moves by arrows, Home and End, leaves blank by 0 and Backspace, and says what a wrong key did', async () => {
    const page = await render();
    await type(page, '1', '2', 'ArrowLeft', 'Backspace');
    expect([at(), shown(FIRST).slice(0, 2)]).toEqual([`cell-${FIRST}-1`, ['1', '']]);
    await type(page, '7');
    expect([at(), remark(page)]).toEqual([
      `cell-${FIRST}-1`,
      'Soal 2 hanya punya pilihan 1 sampai 4; 7 tidak disimpan.',
    ]);
    await type(page, 'End', 'ArrowDown');
    expect(at()).toBe(`cell-${SECOND}-19`);
    await type(page, 'Home', 'ArrowUp', '0');
    expect([at(), shown(FIRST)[0]]).toEqual([`cell-${FIRST}-1`, '']);
  });

  it('an Enter on a sheet nobody touched sends nothing', async () => {
    const page = await render();
    await type(page, 'End', 'ArrowRight', 'Enter');
    expect(at()).toBe(`cell-${SECOND}-0`);
    expect(sentTo(page, '/entries/')).toEqual([]);
  });
});

describe('every kind of item', () => {
  it('toggles several, skips what is hidden, opens a field for the rest, and names the places in words', async () => {
    const page = await render({ content: MIXED });
    await type(page, '2');
    expect(at()).toBe(`cell-${FIRST}-3`);
    expect(cell(FIRST, 1)?.getAttribute('aria-label')).toBe('Soal 2, Pertanyaan why: dilewati');
    await type(page, '1', '3', 'Enter', '5');
    await type(page, '1', '7', 'Enter', 'Enter', ...'Lapor', 'Enter', ...'25092024', 'Enter', 'Enter');
    const [request] = sentTo(page, '/entries/');
    expect(request?.request.body.answers).toEqual({
      ...{ yes: 'false', several: ['a', 'c'], scale: '5', age: 17, story: 'Lapor', day: '2024-09-25' },
    });
  });

  it('loses no key of a hand, or a scanner, that is quicker than the screen', async () => {
    const page = await render({ content: MIXED });
    await type(page, '2', 'ArrowRight', 'ArrowRight');
    expect(at()).toBe(`cell-${FIRST}-5`);
    for (const key of ['1', '7', 'Enter']) {
      const target = document.activeElement;
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      if (key === '7' && target instanceof HTMLInputElement) target.value += key;
    }
    await page.settle();
    expect([at(), cell(FIRST, 5)?.textContent?.trim()]).toEqual([`cell-${FIRST}-6`, '17']);
  });

  it('refuses personal data in a text where it stands, and keeps the text to be mended', async () => {
    const page = await render({ content: MIXED });
    await type(page, '2', 'Enter', '5', '9', 'Enter', 'Enter', ...'0812 3456 7890', 'Enter');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(remark(page)).toContain('Soal 6: ada nomor telepon');
    await type(page, 'Escape');
    expect(cell(FIRST, 6)?.textContent?.trim()).toBe('');
  });

  it('does not finish a sheet with an unexplained "other", and goes there', async () => {
    const page = await render({ content: MIXED });
    await type(page, '1', '5', 'ArrowRight', 'End', 'ArrowRight', 'Enter');
    expect([at(), remark(page)]).toEqual([
      `cell-${FIRST}-2`,
      'Soal 2+: tulis apa yang dimaksud dengan Lainnya, atau pilih yang lain.',
    ]);
    expect(sentTo(page, '/entries/')).toEqual([]);
  });
});

describe('the code of the sheet', () => {
  it('is begun by its first letter, and the next code is due when the sheet is finished', async () => {
    const page = await render();
    const letter = THIRD.split('').find((one) => /[A-Z]/.test(one)) ?? 'A';
    await type(page, letter);
    const field = document.activeElement as HTMLInputElement;
    expect([field.id, field.value]).toEqual(['sheet-code', letter]);
    field.value = THIRD.toLowerCase();
    await type(page, 'Enter');
    expect(at()).toBe(`cell-${THIRD}-0`);
    await type(page, '1', 'End', 'ArrowRight', 'Enter');
    expect(at()).toBe('sheet-code');
  });

  it('says what is wrong with it, and asks the list again for a code it does not hold', async () => {
    const page = await render({ entries: [anEntry(FIRST)] });
    await type(page, 'Escape');
    const field = document.activeElement as HTMLInputElement;
    field.value = SECOND;
    await type(page, 'Enter');
    expect(page.element.querySelector('#sheet-code-hint')?.textContent).toContain(
      'belum ada di daftar peserta',
    );
    page.http.expectOne(`/api/events/${EVENT}/deployments/${PHASE}/entries`);
  });

  it('numbers the sheets of an anonymous event, and offers the next number', async () => {
    const page = await render({ entries: [], identification: { identification: 'anonymous', recipe: null } });
    const field = page.element.querySelector<HTMLInputElement>('#sheet-code');
    if (!field) throw new Error('No field');
    field.focus();
    field.value = '7';
    await type(page, 'Enter');
    expect(at()).toBe('cell-#7-0');
    await type(page, '4', 'End', 'ArrowRight', 'Enter');
    const [request] = sentTo(page, '/entries/');
    expect(request?.request.body).toMatchObject({ personalCode: null, spare: 7, answers: { i1: 'd' } });
    expect([at(), field.value]).toEqual(['sheet-code', '8']);
  });
});

describe('what somebody has already', () => {
  it('is not typed over: answers of a phone and of a colleague say so', async () => {
    const entries = [anEntry(FIRST, { source: 'phone', responseId: 'p' }), anEntry(SECOND, keyed)];
    const page = await render({ entries });
    cell(FIRST, 0)?.click();
    await page.settle();
    await type(page, '1');
    expect(remark(page)).toContain('Jawaban dari HP sudah ada');
    await type(page, 'ArrowDown', '1');
    expect(remark(page)).toContain('Orang lain sudah mengetik lembar ini');
  });

  it('an own sheet that was sent asks for the reason, and a change goes as a correction', async () => {
    const entries = [anEntry(FIRST, { ...keyed, mine: true }), anEntry(SECOND)];
    const page = await render({ entries });
    cell(FIRST, 1)?.click();
    await page.settle();
    await type(page, '3');
    await page.settle();
    const stored = { id: 'r-first', version: 4, answers: { i2: 'a' }, corrections: [] };
    page.http.expectOne(`/api/events/${EVENT}/responses/r-first`).flush(stored);
    await page.settle();
    const dialog = await page.everywhere.getHarness(MatDialogHarness);
    expect(await dialog.getText()).toContain('Tersimpan: Pilihan a');
    const save = [...document.querySelectorAll('button')].find((one) =>
      one.textContent?.includes('Simpan perbaikan'),
    );
    save?.click();
    page.http.expectNone((one) => one.method === 'PATCH');
    document.querySelector<HTMLInputElement>('mat-radio-button input[value=typing]')?.click();
    await page.settle();
    save?.click();
    await page.settle();
    const request = page.http.expectOne((one) => one.method === 'PATCH');
    expect(request.request.headers.get('If-Match')).toBe('"4"');
    expect(request.request.body).toEqual({ answers: { i2: 'c' }, reason: 'typing' });
    const current = { ...stored, version: 5, answers: { i2: 'd' } };
    request.flush({ code: 'stale', current }, { status: 412, statusText: 'Precondition Failed' });
    await page.settle();
    expect(document.querySelector('ikrar-stale-choice')?.textContent).toMatch(/Pilihan c.*Pilihan d/s);
  });
});

describe('the second entry', () => {
  it('lists the sheets of others alone, blind, and goes against the first one', async () => {
    const mine = anEntry(THIRD, { ...keyed, mine: true, responseId: 'r-mine' });
    const entries = [anEntry(FIRST, keyed), anEntry(SECOND), mine];
    const page = await render({ entries, url: '?entry=second' });
    expect(page.element.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(shown(FIRST).join('')).toBe('');
    await type(page, ...'1'.repeat(20), 'Enter');
    const [request] = sentTo(page, '/second-entries/');
    expect(request?.request.body).toMatchObject({ responseId: 'r-first', answers: { i1: 'a' } });
    request?.flush({ code: 'entry.same-person' }, { status: 409, statusText: 'Conflict' });
    await page.settle();
    expect(page.element.querySelector('ikrar-held-sheets')?.textContent).toContain(
      'harus dikerjakan orang lain',
    );
  });

  it('takes a first entry that somebody else was quicker with as the second one', async () => {
    const page = await render({ entries: [anEntry(FIRST)] });
    await type(page, '1');
    page.element.querySelector<HTMLElement>('ikrar-code-field input')?.focus();
    const field = document.activeElement as HTMLInputElement;
    field.value = SECOND;
    await type(page, 'Enter');
    page.http
      .expectOne(`/api/events/${EVENT}/deployments/${PHASE}/entries`)
      .flush({ items: [anEntry(FIRST, keyed)], nextCursor: null });
    await page.settle();
    cell(FIRST, 20)?.click();
    await page.settle();
    await type(page, 'Enter');
    expect(sentTo(page, '/second-entries/')).toHaveLength(1);
    expect(remark(page)).toContain('dikirim sebagai ketikan kedua');
  });
});
