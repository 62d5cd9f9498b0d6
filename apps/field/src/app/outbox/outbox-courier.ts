import { DestroyRef, inject, Injectable } from '@angular/core';
import { CurrentEvent } from '../event/current-event';
import type { Seat } from '../event/seat';
import { SeatKeeper, seatChange } from '../event/seat-keeper';
import { endTurn } from '../event/queue/end-turn';
import { queueChange, SharedPhone } from '../event/shared-phone';
import { LANGUAGE_TRACE } from '../language/language';
import { PhoneStore } from '../store/phone-store';
import type { Change } from '../store/store';
import { PublicApi } from '../transport/public-api';
import { Outbox } from './outbox';
import { OutboxLines } from './outbox-lines';
import { Delivery, isSealed, OpenRecord, outboxPath, OutboxRecord, stepKeyOf } from './outbox-record';
import { readDelivery } from './read-delivery';

/** Carries the outbox through the life of the page: as soon as it is here, when signal is back, when it is looked at. */
@Injectable({ providedIn: 'root' })
export class OutboxCourier {
  private readonly known = inject(OutboxLines);
  readonly lines = this.known.lines;
  private readonly api = inject(PublicApi);
  private readonly events = inject(CurrentEvent);
  private readonly seats = inject(SeatKeeper);
  private readonly shared = inject(SharedPhone);
  readonly outbox = new Outbox(inject(PhoneStore), {
    seal: (record) => this.seal(record),
    send: (record) => this.send(record),
    settle: (record, receivedAt) => this.seats.receipt(record.id, receivedAt),
    changed: (records) => this.known.show(records),
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
    flush();
  }

  /**
   * Takes over something finished: first it is sealed and stored, then the seat knows of it, then it is sent. On a
   * shared phone its seat ends with it. False when it cannot be sealed now: then nothing has changed.
   */
  async finish(record: OpenRecord, along: Change[] = []): Promise<boolean> {
    const sent = (): Seat | undefined => this.seats.whenSent(stepKeyOf(record), record.id);
    const seat = sent();
    const shared = this.shared.queue();
    const queue = shared && endTurn(shared, seat?.personalCode);
    const ended = async (): Promise<Change[]> => [
      ...(await this.seats.traces()),
      queueChange(queue),
      LANGUAGE_TRACE,
    ];
    const changes = queue ? await ended() : seat ? [seatChange(seat)] : [];
    if (!(await this.outbox.add(record, [...along, ...changes]))) return false;
    if (queue) {
      this.shared.queue.set(queue);
      this.shared.ended.set(record.id);
    }
    this.seats.seat.set(queue ? undefined : sent());
    // Where there is such a promise, the phone shall not clear away what was not sent yet.
    void navigator.storage?.persist?.();
    void this.outbox.flush(true);
    return true;
  }

  /** Open, only for an event whose key this phone cannot know yet. */
  private async seal(record: OutboxRecord): Promise<OutboxRecord | undefined> {
    if (isSealed(record.body)) return record;
    const sealTo = await this.sealTo(record.joinCode);
    if (!sealTo) return record;
    // Whatever keeps it from being sealed, first of all that the file for it never came: it stays where it is.
    return import('./kept-page').then(({ sealRecord }) => sealRecord(record, sealTo)).catch(() => undefined);
  }

  /** The key of the event's server; asked for again where the phone keeps an event of before there were keys. */
  private async sealTo(joinCode: string): Promise<string | undefined> {
    const kept = await this.events.kept(joinCode);
    if (kept?.sealTo) return kept.sealTo;
    const fetched = await this.api.getPublicEvent(joinCode);
    if (fetched.state !== 'found') return undefined;
    await this.events.keep(joinCode, fetched.value);
    return fetched.value.sealTo;
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
}
