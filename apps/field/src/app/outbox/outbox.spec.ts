import { MemoryStore } from '../store/memory-store';
import { Outbox } from './outbox';
import { Delivery, isSealed, OutboxRecord } from './outbox-record';

const record = (id: string): OutboxRecord => ({
  id,
  joinCode: 'ABC234',
  what: 'pre',
  body: { personalCode: 'ABCDEW', claimedAt: '2024-09-25T02:05:00Z' },
  attempts: 0,
  nextTryAt: 0,
});

function anOutbox(...deliveries: (Delivery | undefined)[]) {
  const store = new MemoryStore();
  const sent: string[] = [];
  const settled: string[] = [];
  const clock = { now: 1_000_000, reachable: true };
  const seals = { canSeal: true, keyKnown: true };
  const outbox = new Outbox(store, {
    seal: async (open) => {
      if (isSealed(open.body) || !seals.keyKnown) return open;
      return seals.canSeal ? { ...open, body: { sealed: `letter of ${open.id}` } } : undefined;
    },
    send: async ({ id, body }) => {
      sent.push(isSealed(body) ? id : `${id} open`);
      return deliveries.shift() ?? { kind: 'unreachable' };
    },
    settle: ({ id }, receivedAt) => {
      settled.push(`${id} ${receivedAt}`);
      return [{ shelf: 'seats', key: 'ABC234', value: { receivedAt } }];
    },
    changed: () => undefined,
    now: () => clock.now,
    reachable: () => clock.reachable,
  });
  return { outbox, store, sent, settled, clock, seals };
}

describe('Outbox', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('stores a finished answer together with what goes with it', async () => {
    const { outbox, store } = anOutbox();
    await store.write([{ shelf: 'drafts', key: 'd', value: { answers: {} } }]);
    await outbox.add(record('r1'), [{ shelf: 'drafts', key: 'd' }]);
    expect(await store.keys('outbox')).toEqual(['r1']);
    expect(await store.keys('drafts')).toEqual([]);
  });

  it('stores nothing but what is sealed, and nothing at all where it cannot be sealed', async () => {
    const { outbox, store, seals } = anOutbox();
    await store.write([{ shelf: 'drafts', key: 'd', value: {} }]);
    seals.canSeal = false;
    expect(await outbox.add(record('r1'), [{ shelf: 'drafts', key: 'd' }])).toBe(false);
    expect([await store.keys('outbox'), await store.keys('drafts')]).toEqual([[], ['d']]);
    seals.canSeal = true;
    expect(await outbox.add(record('r1'), [])).toBe(true);
    expect((await outbox.records()).map(({ body }) => body)).toEqual([{ sealed: 'letter of r1' }]);
  });

  it('seals what an earlier page kept open, refused or waiting, before anything is sent', async () => {
    const { outbox, store, sent } = anOutbox();
    const refusal = { status: 409, code: 'deployment.not-open' };
    await store.write([
      { shelf: 'outbox', key: 'r1', value: { ...record('r1'), refusal } },
      { shelf: 'outbox', key: 'r2', value: record('r2') },
    ]);
    await outbox.flush(true);
    expect(sent).toEqual(['r2']);
    expect(await outbox.records()).toMatchObject([
      { body: { sealed: 'letter of r1' }, refusal },
      { body: { sealed: 'letter of r2' } },
    ]);
  });

  it('keeps what an earlier page left open where it is while it cannot be sealed, and tries again', async () => {
    const received: Delivery = { kind: 'received', receivedAt: '2024-09-25T02:05:00Z' };
    const { outbox, store, sent, seals, clock } = anOutbox(received);
    await store.write([{ shelf: 'outbox', key: 'r1', value: record('r1') }]);
    seals.canSeal = false;
    await outbox.flush(true);
    expect(sent).toEqual([]);
    expect(await outbox.records()).toEqual([{ ...record('r1'), attempts: 1, nextTryAt: clock.now + 2000 }]);
    seals.canSeal = true;
    clock.now += 3000;
    await jest.advanceTimersByTimeAsync(3000);
    expect(sent).toEqual(['r1']);
    expect(await outbox.records()).toEqual([]);
  });

  it('sends open only what belongs to an event without a key', async () => {
    const { outbox, sent, seals } = anOutbox();
    seals.keyKnown = false;
    await outbox.add(record('r1'), []);
    await outbox.flush();
    seals.keyKnown = true;
    await outbox.flush(true);
    expect(sent).toEqual(['r1 open', 'r1']);
  });

  it('lets a record go once it was received, together with its receipt', async () => {
    const { outbox, store, settled } = anOutbox({ kind: 'received', receivedAt: '2024-09-25T02:05:00Z' });
    await outbox.add(record('r1'), []);
    await outbox.flush();
    expect(await outbox.records()).toEqual([]);
    expect(settled).toEqual(['r1 2024-09-25T02:05:00Z']);
    expect(await store.get('seats', 'ABC234')).toEqual({ receivedAt: '2024-09-25T02:05:00Z' });
  });

  it('keeps what was refused and never sends it again by itself', async () => {
    const { outbox, sent } = anOutbox({ kind: 'refused', status: 409, code: 'id-conflict' });
    await outbox.add(record('r1'), []);
    await outbox.flush();
    await outbox.flush(true);
    await jest.advanceTimersByTimeAsync(600_000);
    expect(sent).toEqual(['r1']);
    expect((await outbox.records())[0]?.refusal).toEqual({ status: 409, code: 'id-conflict' });
  });

  it('sends a refused record again when the team asks for it', async () => {
    const refused: Delivery = { kind: 'refused', status: 409, code: 'deployment.closed' };
    const { outbox, sent } = anOutbox(refused, { kind: 'received', receivedAt: '2024-09-25T02:05:00Z' });
    await outbox.add(record('r1'), []);
    await outbox.flush();
    await outbox.retryRefused();
    expect(sent).toEqual(['r1', 'r1']);
    expect(await outbox.records()).toEqual([]);
  });

  it('discards what was refused, together with what goes with it, and nothing that is still on its way', async () => {
    const { outbox, store } = anOutbox({ kind: 'refused', status: 410, code: 'erased' });
    await outbox.add(record('r1'), []);
    await outbox.flush();
    await outbox.add(record('r2'), []);
    await store.write([{ shelf: 'seats', key: 's', value: {} }]);
    expect(await outbox.discard('r2', [{ shelf: 'seats', key: 's' }])).toBe(false);
    expect(await store.keys('outbox')).toEqual(['r1', 'r2']);
    expect(await outbox.discard('r1', [{ shelf: 'seats', key: 's' }])).toBe(true);
    expect(await store.keys('outbox')).toEqual(['r2']);
    expect(await store.keys('seats')).toEqual([]);
  });

  it('waits longer after every failure, up to a minute', async () => {
    const { outbox, clock } = anOutbox();
    await outbox.add(record('r1'), []);
    const pauses: number[] = [];
    const attempt = async (impatient: boolean): Promise<void> => {
      await outbox.flush(impatient);
      pauses.push(((await outbox.records())[0]?.nextTryAt ?? 0) - clock.now);
      clock.now += pauses.at(-1) ?? 0;
    };
    for (let attempts = 0; attempts < 7; attempts++) await attempt(false);
    expect(pauses).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    // Signal is back, though not quite there yet.
    await attempt(true);
    await attempt(false);
    expect(pauses.slice(7)).toEqual([2000, 4000]);
  });

  it('waits as long as the server asked for', async () => {
    const { outbox, clock } = anOutbox({ kind: 'unreachable', waitSeconds: 30 });
    await outbox.add(record('r1'), []);
    await outbox.flush();
    expect((await outbox.records())[0]?.nextTryAt).toBe(clock.now + 30_000);
  });

  it('notes before sending that the record may have arrived, unless nothing can leave the phone', async () => {
    const { outbox, store, clock } = anOutbox();
    const unheard = async (): Promise<unknown> => (await store.get<OutboxRecord>('outbox', 'r1'))?.unheard;
    clock.reachable = false;
    await outbox.add(record('r1'), []);
    await outbox.flush();
    expect(await unheard()).toBeUndefined();
    clock.reachable = true;
    const sending = jest.spyOn(store, 'write');
    await outbox.flush(true);
    expect(sending.mock.calls[0]?.[0]).toMatchObject([{ key: 'r1', value: { unheard: true, attempts: 0 } }]);
    clock.reachable = false;
    await outbox.flush(true);
    expect(await unheard()).toBe(true);
  });

  it('tries again by itself when the pause is over', async () => {
    const { outbox, sent, clock } = anOutbox(undefined, {
      kind: 'received',
      receivedAt: '2024-09-25T02:05:00Z',
    });
    await outbox.add(record('r1'), []);
    await outbox.flush();
    expect(sent).toEqual(['r1']);
    clock.now += 3000;
    await jest.advanceTimersByTimeAsync(3000);
    expect(sent).toEqual(['r1', 'r1']);
    expect(await outbox.records()).toEqual([]);
  });

  it('does not send what is not due, unless signal has just come back', async () => {
    const { outbox, sent } = anOutbox();
    await outbox.add(record('r1'), []);
    await outbox.flush();
    await outbox.flush();
    expect(sent).toEqual(['r1']);
    await outbox.flush(true);
    expect(sent).toEqual(['r1', 'r1']);
  });

  it('does not let one refused record hold up the others', async () => {
    const { outbox, sent } = anOutbox(
      { kind: 'refused', status: 422, code: 'invalid-input' },
      { kind: 'received', receivedAt: '2024-09-25T02:05:00Z' },
    );
    await outbox.add(record('r1'), []);
    await outbox.add(record('r2'), []);
    await outbox.flush();
    expect(sent).toEqual(['r1', 'r2']);
    expect((await outbox.records()).map(({ id }) => id)).toEqual(['r1']);
  });

  it.each([
    ['back by five years', -5],
    ['on by five years', 5],
  ])('goes on sending at its own pace when the clock is put %s', async (_, years) => {
    const { outbox, sent, clock } = anOutbox();
    await outbox.add(record('r1'), []);
    await outbox.flush();
    expect(sent).toEqual(['r1']);
    clock.now += years * 365 * 24 * 3_600_000;
    await jest.advanceTimersByTimeAsync(3_000);
    expect(sent).toEqual(['r1', 'r1']);
    await jest.advanceTimersByTimeAsync(500);
    expect(sent).toHaveLength(2);
  });
});
