import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { Seat } from '../event/seat';
import { SeatKeeper, seatChange } from '../event/seat-keeper';
import { PhoneStore } from '../store/phone-store';
import type { Change } from '../store/store';
import { PublicApi } from '../transport/public-api';
import { Outbox } from './outbox';
import { Delivery, OutboxLine, outboxLine, outboxPath, OutboxRecord, stepKeyOf } from './outbox-record';
import { readDelivery } from './read-delivery';

/** Carries the outbox through the life of the page: on load, when signal is back, when it is looked at. */
@Injectable({ providedIn: 'root' })
export class OutboxCourier {
  readonly lines = signal<OutboxLine[]>([]);
  private readonly api = inject(PublicApi);
  private readonly seats = inject(SeatKeeper);
  readonly outbox = new Outbox(inject(PhoneStore), {
    send: (record) => this.send(record),
    settle: (record, receivedAt) => this.seats.receipt(record.id, receivedAt),
    changed: (records) => this.show(records),
    now: () => Date.now(),
    reachable: () => navigator.onLine,
  });

  constructor() {
    const flush = (): void => void this.outbox.flush(true);
    // A page that goes out of sight may be closing: the receipt of what it sends then, it never hears.
    const look = (): void => void (document.visibilityState === 'visible' && flush());
    addEventListener('online', flush);
    document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => {
      removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', look);
      this.outbox.stop();
    });
  }

  /** Must have run before a page says of anything that it was received. */
  async load(): Promise<void> {
    this.show(await this.outbox.records());
    void this.outbox.flush(true);
  }

  /** Takes over something finished: first it is stored, then the seat knows of it, then it is sent. */
  async finish(record: OutboxRecord, along: Change[] = []): Promise<void> {
    const sent = (): Seat | undefined => this.seats.whenSent(stepKeyOf(record), record.id);
    const seat = sent();
    await this.outbox.add(record, [...along, ...(seat ? [seatChange(seat)] : [])]);
    this.seats.seat.set(sent());
    // Where there is such a promise, the phone shall not clear away what was not sent yet.
    void navigator.storage?.persist?.();
    void this.outbox.flush(true);
  }

  /** Lets go of what the server refused, and of the claim of a seat that it was sent. */
  async discard({ id }: OutboxLine): Promise<void> {
    const discarded = await this.outbox.discard(id, await this.seats.whenDiscarded(id));
    if (discarded) this.seats.forgetSent(id);
  }

  private async send(record: OutboxRecord): Promise<Delivery> {
    try {
      const init = { method: 'PUT', body: JSON.stringify(record.body) };
      return await readDelivery(await this.api.request(outboxPath(record), init), record.id);
    } catch {
      // No signal is the everyday case here, not a fault: the record waits.
      return { kind: 'unreachable' };
    }
  }

  private show(records: OutboxRecord[]): void {
    this.lines.set(records.map(outboxLine));
  }
}
