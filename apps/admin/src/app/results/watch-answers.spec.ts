import { TestBed } from '@angular/core/testing';
import type { LiveResults } from '@ikrar/api-client';
import { sent } from '../../testing/sent';
import { open, resultsOf, text } from './results-page.fixture';
import { WATCH_EACH_MS } from './watch-answers';

const live = (state: 'open' | 'closed', sheets: number, computedAt: string): LiveResults => ({
  waves: [{ phase: 'post', wave: 1, state, sheets, maxScore: 10, distribution: [] }],
  present: 25,
  computedAt,
});
const FIRST = '2026-11-22T03:00:00.000Z';
const LATER = '2026-11-22T03:00:09.000Z';

describe('watchAnswers', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [{ provide: WATCH_EACH_MS, useValue: 20 }] }));

  it('asks for the whole only when something new was counted, and keeps what somebody opened', async () => {
    const page = await open(resultsOf(25, {}, { computedAt: FIRST }));
    const figure = page.element.querySelector('details');
    if (!figure) throw new Error('There is no figure to open');
    figure.open = true;
    figure.dispatchEvent(new Event('toggle'));
    (await sent(page, 'GET', '/results/live')).flush(live('open', 25, FIRST));
    const next = await sent(page, 'GET', '/results/live');
    page.http.expectNone((request) => request.url.endsWith('/results'));
    next.flush(live('open', 26, LATER));
    (await sent(page, 'GET', '/results')).flush(resultsOf(26, {}, { computedAt: LATER }));
    await page.settle();
    expect(text(page, 'ikrar-response-counts .matched')).toBe('mengisi keduanya26');
    expect(page.element.querySelector('details')).toBe(figure);
    expect(figure.open).toBe(true);
    expect(figure.querySelector('.about')).not.toBeNull();
  });

  it('looks no more when the last phase is closed', async () => {
    const page = await open(resultsOf(25, {}, { computedAt: FIRST }));
    (await sent(page, 'GET', '/results/live')).flush(live('closed', 25, FIRST));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await page.settle();
    page.http.expectNone((request) => request.url.includes('/results'));
  });
});
