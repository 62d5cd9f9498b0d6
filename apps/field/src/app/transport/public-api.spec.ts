import { TestBed } from '@angular/core/testing';
import { PublicApi } from './public-api';

describe('PublicApi', () => {
  const known = globalThis.fetch;
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    globalThis.fetch = known;
  });

  /** Resolves never, and fails once it is given up. */
  const silence = (signal: AbortSignal | null | undefined): Promise<never> =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('given up'))));

  const ask = async (fetch: (signal: AbortSignal | null | undefined) => unknown, wait: number) => {
    globalThis.fetch = ((_: string, init: RequestInit) => fetch(init.signal)) as typeof globalThis.fetch;
    let answer: unknown = 'none yet';
    void TestBed.inject(PublicApi)
      .getPublicEvent('84H4E7')
      .then((fetched) => (answer = fetched));
    await jest.advanceTimersByTimeAsync(wait);
    return answer;
  };

  it('gives up on a server that does not answer', async () => {
    expect(await ask(silence, 14_000)).toBe('none yet');
    expect(await ask(silence, 15_000)).toEqual({ state: 'unreachable' });
  });

  it('gives up on an answer of which only the head came', async () => {
    const head = async (signal: AbortSignal | null | undefined): Promise<unknown> => ({
      ok: true,
      json: () => silence(signal),
    });
    expect(await ask(head, 59_000)).toBe('none yet');
    expect(await ask(head, 60_000)).toEqual({ state: 'unreachable' });
  });
});
