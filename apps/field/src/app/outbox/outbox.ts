import type { Change, Store } from '../store/store';
import type { Delivery, OutboxRecord } from './outbox-record';

const FIRST_WAIT = 2000;
const LONGEST_WAIT = 60_000;
/** Nothing waits for longer, whatever a server says; what seems to waits by a clock that was put right since. */
const AT_MOST = 3_600_000;

const waitOf = ({ nextTryAt }: OutboxRecord, now: number): number =>
  nextTryAt - now > AT_MOST ? 0 : Math.max(nextTryAt - now, 0);

export interface OutboxWays {
  /** The record with a body only the server can read; undefined while it must wait for what seals it. */
  seal(record: OutboxRecord): Promise<OutboxRecord | undefined>;
  send(record: OutboxRecord): Promise<Delivery>;
  /** Changes that belong to the receipt; they are stored in the same breath as the record goes. */
  settle(record: OutboxRecord, receivedAt: string): Change[];
  /** Called after every change, with what is still here. */
  changed(records: OutboxRecord[]): void;
  /** Whether what is sent now could arrive at all. */
  reachable(): boolean;
  now(): number;
}

/**
 * Finished answers on their way to the server. A record goes only when the server echoed its id; what the
 * server refuses for good stays for the team; all else is tried again, with growing pauses.
 */
export class Outbox {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private flushing: Promise<void> | undefined;
  private again = false;

  constructor(
    private readonly store: Store,
    private readonly ways: OutboxWays,
  ) {}

  /**
   * Seals a finished answer and stores it together with the changes that go with it: all of it or nothing. False when
   * it cannot be sealed now.
   */
  async add(record: OutboxRecord, along: Change[]): Promise<boolean> {
    const sealed = await this.ways.seal(record);
    if (!sealed) return false;
    await this.store.write([{ shelf: 'outbox', key: record.id, value: sealed }, ...along]);
    this.ways.changed(await this.records());
    return true;
  }

  records(): Promise<OutboxRecord[]> {
    return this.store.all<OutboxRecord>('outbox');
  }

  /** Puts what was refused, or one record of it, back in the queue, because the team changed something. */
  async retryRefused(id?: string): Promise<void> {
    const refused = (await this.refused()).filter((record) => id === undefined || record.id === id);
    await this.store.write(
      refused.map(({ refusal: _, ...record }) => ({ shelf: 'outbox', key: record.id, value: record })),
    );
    await this.flush(true);
  }

  /** Removes a refused record for good, together with the changes that go with it. */
  async discard(id: string, along: Change[]): Promise<boolean> {
    if (!(await this.refused()).some((record) => record.id === id)) return false;
    await this.store.write([{ shelf: 'outbox', key: id }, ...along]);
    this.ways.changed(await this.records());
    return true;
  }

  /** Sends what is due; `impatient` ignores the pauses (signal is back, the page is looked at again). */
  flush(impatient = false): Promise<void> {
    if (this.flushing) {
      this.again ||= impatient;
      return this.flushing;
    }
    this.flushing = this.run(impatient).finally(() => {
      this.flushing = undefined;
      const again = this.again;
      this.again = false;
      return again ? this.flush(true) : undefined;
    });
    return this.flushing;
  }

  /** No more attempts by itself. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private async refused(): Promise<OutboxRecord[]> {
    return (await this.records()).filter((record) => record.refusal);
  }

  private async run(impatient: boolean): Promise<void> {
    clearTimeout(this.timer);
    const records = await this.records();
    // Another tab may have sent some of them since.
    this.ways.changed(records);
    for (const kept of records) {
      // Signal that comes back is often not quite there: after it the pauses grow anew from the shortest.
      const record = impatient ? { ...kept, attempts: 0 } : kept;
      const sealed = await this.sealed(record);
      if (record.refusal || (!impatient && waitOf(record, this.ways.now()))) continue;
      const delivered = sealed && (await this.deliver(sealed));
      await this.store.write(delivered ?? this.after(record, { kind: 'unreachable' }));
      this.ways.changed(await this.records());
    }
    await this.schedule();
  }

  /** What an earlier page kept open is sealed as soon as it can be, refused or not. */
  private async sealed(record: OutboxRecord): Promise<OutboxRecord | undefined> {
    const sealed = await this.ways.seal(record);
    if (sealed && sealed !== record) {
      await this.store.write([{ shelf: 'outbox', key: record.id, value: sealed }]);
    }
    return sealed;
  }

  private async deliver(record: OutboxRecord): Promise<Change[]> {
    const noted = await this.noteAttempt(record);
    return this.after(noted, await this.ways.send(noted));
  }

  /** Before sending, so that a page that is closed meanwhile does not say later that nothing was sent. */
  private async noteAttempt(record: OutboxRecord): Promise<OutboxRecord> {
    if (record.unheard || !this.ways.reachable()) return record;
    const noted: OutboxRecord = { ...record, unheard: true };
    await this.store.write([{ shelf: 'outbox', key: record.id, value: noted }]);
    this.ways.changed(await this.records());
    return noted;
  }

  private after(record: OutboxRecord, delivery: Delivery): Change[] {
    const key = record.id;
    if (delivery.kind === 'received') {
      return [{ shelf: 'outbox', key }, ...this.ways.settle(record, delivery.receivedAt)];
    }
    if (delivery.kind === 'refused') {
      const { status, code } = delivery;
      return [{ shelf: 'outbox', key, value: { ...record, refusal: { status, code } } }];
    }
    const told = Math.min((delivery.waitSeconds ?? 0) * 1000, AT_MOST);
    const pause = told || Math.min(FIRST_WAIT * 2 ** record.attempts, LONGEST_WAIT);
    const waiting = { ...record, attempts: record.attempts + 1, nextTryAt: this.ways.now() + pause };
    return [{ shelf: 'outbox', key, value: waiting }];
  }

  private async schedule(): Promise<void> {
    const waiting = (await this.records()).filter((record) => !record.refusal);
    if (!waiting.length) return;
    const wait = Math.min(...waiting.map((record) => waitOf(record, this.ways.now())));
    // Sixty phones that lost the same hotspot shall not all come back in the same instant.
    const pause = wait * (1 + Math.random() / 4) + 50;
    this.timer = setTimeout(() => void this.flush(), pause);
  }
}
