import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { TWENTY } from '../testing/a-sheet-content';
import { newSheet } from './sheet';
import type { Sheet } from './sheet';
import { SheetBook } from './sheet-book';
import { SheetSender } from './sheet-sender';
import { MemorySheetStore, SHEET_STORE } from './sheet-store';

const scope = { accountId: 'me', eventId: 'e1', deploymentId: 'd1' };
const pile = { eventId: 'e1', deploymentId: 'd1', content: TWENTY, recipe: [] };
const store = () => TestBed.inject(SHEET_STORE)();

describe('SheetSender', () => {
  let book: SheetBook;
  let sender: SheetSender;
  let http: HttpTestingController;

  beforeEach(async () => {
    jest.useFakeTimers();
    const kept = new MemorySheetStore();
    TestBed.configureTestingModule({
      providers: [
        ...[provideHttpClient(), provideHttpClientTesting(), SheetBook, SheetSender],
        { provide: SHEET_STORE, useValue: () => Promise.resolve(kept) },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    book = TestBed.inject(SheetBook);
    await book.open(scope);
    sender = TestBed.inject(SheetSender);
    sender.begin(pile);
    await turn();
  });
  afterEach(() => {
    http.verify();
    jest.useRealTimers();
  });

  const turn = (milliseconds = 0): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);
  const state = (id: string): string | undefined => book.find(id)?.state;

  async function typed(id: string, changes: Partial<Sheet> = {}): Promise<void> {
    const sheet = { ...newSheet(id, 'first', { personalCode: id, spare: null }, null), ...changes };
    book.type(sheet, { i1: 'b', i2: null });
    book.finish(book.find(id) ?? sheet);
    void sender.send();
    await turn();
  }

  const asked = (id: string, path = 'entries') => http.expectOne(`/api/events/e1/${path}/${id}`);

  it('sends a finished sheet under its own id, with its code and without blanks', async () => {
    await typed('ABC');
    const request = asked('ABC');
    expect([request.request.method, request.request.body]).toEqual([
      'PUT',
      { deploymentId: 'd1', personalCode: 'ABC', spare: null, answers: { i1: 'b' } },
    ]);
    request.flush({ id: 'ABC' }, { status: 201, statusText: 'Created' });
    await turn();
    expect(book.find('ABC')).toMatchObject({ state: 'sent', responseId: 'ABC' });
    expect(sender.drained()).toBe(1);
  });

  it('sends one at a time, in the order in which they were finished', async () => {
    await typed('ONE');
    await typed('TWO');
    http.expectNone('/api/events/e1/entries/TWO');
    asked('ONE').flush({ id: 'ONE' });
    await turn();
    asked('TWO').flush({ id: 'TWO' });
    await turn();
    expect([state('ONE'), state('TWO')]).toEqual(['sent', 'sent']);
  });

  it('tries again with growing pauses, the same body under the same id, until it is there once', async () => {
    await typed('ABC');
    const bodies: unknown[] = [];
    for (const pause of [1000, 2000, 4000]) {
      const request = asked('ABC');
      bodies.push(request.request.body);
      request.error(new ProgressEvent('error'));
      await turn();
      expect([state('ABC'), book.find('ABC')?.attempted, sender.offline()]).toEqual(['waiting', true, true]);
      await turn(pause - 1);
      http.expectNone('/api/events/e1/entries/ABC');
      await turn(1);
    }
    const last = asked('ABC');
    bodies.push(last.request.body);
    last.flush({ id: 'ABC' });
    await turn();
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect([state('ABC'), sender.offline()]).toEqual(['sent', false]);
    await turn(120_000);
  });

  it('goes at once when the browser has a connection again', async () => {
    await typed('ABC');
    asked('ABC').error(new ProgressEvent('error'));
    await turn();
    window.dispatchEvent(new Event('online'));
    await turn();
    asked('ABC').flush({ id: 'ABC' });
    await turn();
    expect(state('ABC')).toBe('sent');
  });

  it('keeps what the server refuses for a person, and goes on with the next', async () => {
    await typed('ONE');
    await typed('TWO');
    asked('ONE').flush({ code: 'entry.spare-taken' }, { status: 409, statusText: 'Conflict' });
    await turn();
    asked('TWO').flush({ id: 'TWO' });
    await turn();
    expect(book.find('ONE')).toMatchObject({
      state: 'refused',
      attempted: false,
      refusal: { code: 'entry.spare-taken' },
    });
    expect(state('TWO')).toBe('sent');
    await turn(120_000);
  });

  it('a sheet under whose id other answers are stored is never sent again by itself', async () => {
    await typed('ABC');
    asked('ABC').flush({ code: 'response.different' }, { status: 409, statusText: 'Conflict' });
    await turn();
    expect(book.find('ABC')).toMatchObject({ state: 'refused', attempted: true });
  });

  it('sends the second entry against the first one', async () => {
    await typed('ABC', { round: 'second', responseId: 'r1' });
    const request = asked('ABC', 'second-entries');
    expect(request.request.body).toEqual({ responseId: 'r1', answers: { i1: 'b' } });
    request.flush({ id: 'ABC' });
    await turn();
    expect(book.find('ABC')).toMatchObject({ state: 'sent', responseId: 'r1' });
  });

  it('after a closed tab sends what was waiting, under the same id', async () => {
    await typed('ABC');
    asked('ABC').error(new ProgressEvent('error'));
    await turn();
    const later = TestBed.runInInjectionContext(() => new SheetBook());
    await later.open(scope);
    expect(later.find('ABC')).toMatchObject({ state: 'waiting', answers: { i1: 'b', i2: null } });
    await later.open({ ...scope, accountId: 'somebody else' });
    expect(later.sheets()).toEqual([]);
    expect(await (await store()).countUnsent('me')).toBe(1);
  });

  it('signing out forgets what was sent and nothing that waits', async () => {
    await typed('ONE');
    asked('ONE').flush({ id: 'ONE' });
    await turn();
    await typed('TWO');
    asked('TWO').error(new ProgressEvent('error'));
    await turn();
    const kept = await store();
    await kept.clearSent('me');
    expect((await kept.all(scope)).map(({ id }) => id)).toEqual(['TWO']);
  });

  it('sends the own code and never the answers it is made of', async () => {
    const part = { id: 'mother', text: { id: 'Ibu', en: 'Mother' }, part: 'letters', length: 2 } as const;
    sender.begin({ ...pile, recipe: [part] });
    const sheet = newSheet('ABC', 'first', { personalCode: null, spare: 4 }, null);
    book.type(sheet, { '@mother': 'Siti', i1: 'a' });
    book.finish(book.find('ABC') ?? sheet);
    void sender.send();
    await turn();
    const request = asked('ABC');
    expect(request.request.body).toEqual({
      ...{ deploymentId: 'd1', personalCode: null, spare: 4, selfCode: 'SI', answers: { i1: 'a' } },
    });
    request.flush({ id: 'ABC' });
    await turn();
    expect(book.find('ABC')?.answers).toEqual({ i1: 'a' });
  });
});
