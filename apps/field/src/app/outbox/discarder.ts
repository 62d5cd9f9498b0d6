import { inject, Injectable } from '@angular/core';
import type { Seat } from '../event/seat';
import { SeatKeeper, seatChange } from '../event/seat-keeper';
import { PhoneStore } from '../store/phone-store';
import { OutboxCourier } from './outbox-courier';
import type { OutboxLine } from './outbox-record';

/** Lets go of what the server refused, and of the claim of a seat that it was sent. */
@Injectable({ providedIn: 'root' })
export class Discarder {
  private readonly courier = inject(OutboxCourier);
  private readonly seats = inject(SeatKeeper);
  private readonly store = inject(PhoneStore);

  async discard({ id }: OutboxLine): Promise<void> {
    const seats = await this.store.all<Seat>('seats');
    const freed = seats.map((seat) => withoutSent(seat, id)).filter((seat) => seat !== undefined);
    if (await this.courier.outbox.discard(id, freed.map(seatChange))) {
      this.seats.seat.update((seat) => (seat && withoutSent(seat, id)) ?? seat);
    }
  }
}

/** The same seat without one record, if that record is its own. */
function withoutSent(seat: Seat, id: string): Seat | undefined {
  const sent = Object.entries(seat.sent);
  const others = sent.filter(([, record]) => record.id !== id);
  return others.length < sent.length ? { ...seat, sent: Object.fromEntries(others) } : undefined;
}
