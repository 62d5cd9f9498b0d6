import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { CurrentEvent } from '../event/current-event';
import type { Seat } from '../event/seat';
import { SeatKeeper, seatChange } from '../event/seat-keeper';
import { SharedPhone } from '../event/shared-phone';
import { PhoneStore } from '../store/phone-store';
import type { Change } from '../store/store';
import { PublicApi } from '../transport/public-api';
import { Outbox } from './outbox';
import {
  Delivery,
  isSealed,
  OpenRecord,
  OutboxLine,
  outboxLine,
  outboxPath,
  OutboxRecord,
  stepKeyOf,
} from './outbox-record';
import { readDelivery } from './read-delivery';

/** Carries the outbox through the life of the page: on load, when signal is back, when it is looked at. */
@Injectable({ providedIn: 'root' })
export class OutboxCourier {
  readonly lines = signal<OutboxLine[]>([]);
  private readonly api = inject(PublicApi);
  private readonly events = inject(CurrentEvent);
  private readonly seats = inject(SeatKeeper);
  private readonly shared = inject(SharedPhone);
  readonly outbox = new Outbox(inject(PhoneStore), {
    seal: (record) => this.seal(record),
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

  /**
   * Takes over something finished: first it is sealed and stored, then the seat knows of it, then it is sent. On a
   * shared phone its seat ends with it. False when it cannot be sealed now: then nothing has changed.
   */
  async finish(record: OpenRecord, along: Change[] = []): Promise<boolean> {
    const sent = (): Seat | undefined => this.seats.whenSent(stepKeyOf(record), record.id);
    const seat = sent();
    const shares = this.shared.turns() !== undefined;
    const changes = shares
      ? [...(await this.seats.traces()), ...this.shared.whenEnded()]
      : seat
        ? [seatChange(seat)]
        : [];
    if (!(await this.outbox.add(record, [...along, ...changes]))) return false;
    if (shares) this.shared.end(record.id);
    this.seats.seat.set(shares ? undefined : sent());
    // Where there is such a promise, the phone shall not clear away what was not sent yet.
    void navigator.storage?.persist?.();
    void this.outbox.flush(true);
    return true;
  }

  /** Open, only for an event whose key this phone cannot know yet. */
  private async seal(record: OutboxRecord): Promise<OutboxRecord | undefined> {
    if (isSealed(record.body)) return record;
    const sealTo = await this.events.sealTo(record.joinCode);
    if (!sealTo) return record;
    // Whatever keeps it from being sealed, first of all that the file for it never came: it stays where it is.
    return import('./kept-page').then(({ sealRecord }) => sealRecord(record, sealTo)).catch(() => undefined);
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
