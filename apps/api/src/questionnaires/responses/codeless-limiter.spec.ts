import { CodelessLimiter } from './codeless-limiter';

const stored = () => Promise.resolve({ created: true, record: null });
const known = () => Promise.resolve({ created: false, record: null });
const refused = () => Promise.reject(new Error('refused'));
const TEN_SECONDS = 10_000;

async function flood(limiter: CodelessLimiter, hall: string, from: number, times: number): Promise<number> {
  let taken = 0;
  for (let turn = 0; turn < times; turn += 1) {
    const now = from + Math.floor((turn * TEN_SECONDS) / times);
    await limiter.store(hall, now, stored).then(
      () => (taken += 1),
      () => undefined,
    );
  }
  return taken;
}

describe('CodelessLimiter', () => {
  it('lets 2,000 phones send twice within ten seconds, each again and again without an answer', async () => {
    const limiter = new CodelessLimiter();
    expect(await flood(limiter, 'hall', 0, 4000)).toBe(4000);
    for (let turn = 0; turn < 8000; turn += 1) await limiter.store('hall', TEN_SECONDS, known);
  });

  it('ends a flood, says how long to wait, and leaves the next hall alone', async () => {
    const limiter = new CodelessLimiter();
    expect(await flood(limiter, 'hall', 0, 20_000)).toBeLessThan(5200);
    // Ten came back in the last second; the eleventh of this moment waits.
    for (let turn = 0; turn < 10; turn += 1) await limiter.store('hall', TEN_SECONDS, stored).catch(String);
    await expect(limiter.store('hall', TEN_SECONDS, stored)).rejects.toMatchObject({
      code: 'too-many-requests',
      details: { retryAfterSeconds: expect.any(Number) as number },
    });
    expect(await flood(limiter, 'next', 0, 100)).toBe(100);
    expect(await flood(limiter, 'hall', TEN_SECONDS + 3_600_000, 20_000)).toBeLessThan(5200);
  });

  it('asks nothing of what is refused', async () => {
    const limiter = new CodelessLimiter();
    for (let turn = 0; turn < 6000; turn += 1) {
      await expect(limiter.store('hall', 0, refused)).rejects.toThrow('refused');
    }
    expect(await flood(limiter, 'hall', 0, 1)).toBe(1);
  });
});
