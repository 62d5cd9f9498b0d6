import { inject, Injectable, signal } from '@angular/core';
import { PhoneStore } from '../store/phone-store';
import type { Change } from '../store/store';
import { PublicApi } from '../transport/public-api';
import { newId } from './new-id';
import { isHeld, Seat, withReceipt } from './seat';

export const seatChange = (seat: Seat): Change => ({ shelf: 'seats', key: seat.joinCode, value: seat });

const newSeat = (joinCode: string): Seat => ({
  joinCode,
  token: newId(),
  openedAt: Date.now(),
  sent: {},
});

/** Keeps who holds the phone now, and lets everything of the holder go when the next one takes it. */
@Injectable({ providedIn: 'root' })
export class SeatKeeper {
  readonly seat = signal<Seat | undefined>(undefined);
  /** While a holder leaves, nobody sits down: what is written then would go with the one who leaves. */
  readonly leaving = signal(false);
  private readonly api = inject(PublicApi);
  private readonly store = inject(PhoneStore);

  /** Finds the holder again after a reload. */
  async resume(joinCode: string): Promise<void> {
    if (this.seat()?.joinCode === joinCode) return;
    const kept = await this.store.get<Seat>('seats', joinCode);
    this.seat.set(isHeld(kept, Date.now()) ? kept : undefined);
  }

  /** Takes over what was changed on the phone about the one who sits here. */
  async reread(): Promise<void> {
    const seat = this.seat();
    const kept = seat && (await this.store.get<Seat>('seats', seat.joinCode));
    // What came while it was read, first of all a receipt, is newer.
    if (this.seat() !== seat) return this.reread();
    if (kept?.token === seat?.token) this.seat.set(kept);
  }

  /** Lets go of a holder who left in another tab while this one was out of sight. */
  async recheck(): Promise<void> {
    const seat = this.seat();
    const kept = seat && (await this.store.get<Seat>('seats', seat.joinCode));
    if (seat && kept?.token !== seat.token) this.seat.set(isHeld(kept, Date.now()) ? kept : undefined);
  }

  /** Takes a seat with a well-formed code; without signal the code is looked at later. */
  async take(joinCode: string, personalCode: string): Promise<'taken' | 'unknown'> {
    const fetched = await this.api.getOwnSteps(joinCode, personalCode);
    if (fetched.state === 'unknown') return 'unknown';
    const seat = { ...newSeat(joinCode), personalCode };
    await this.keep(fetched.state === 'found' ? { ...seat, steps: fetched.value } : seat);
    return 'taken';
  }

  /** Takes a seat at an event that asks for no personal code. */
  sitDown(joinCode: string): Promise<void> {
    return this.keep(newSeat(joinCode));
  }

  /** Asks again what the server knows of this seat: present, received, pledged. */
  async refresh(): Promise<void> {
    const asked = this.seat();
    if (!asked?.personalCode) return;
    const fetched = await this.api.getOwnSteps(asked.joinCode, asked.personalCode);
    const seat = this.seat();
    if (seat?.token !== asked.token) return;
    if (fetched.state === 'found') await this.keep({ ...seat, steps: fetched.value });
    if (fetched.state === 'unknown') await this.keep({ ...seat, unknown: true });
  }

  /** The seat as it will be once something finished is in the outbox. */
  whenSent(step: string, id: string): Seat | undefined {
    const seat = this.seat();
    return seat && { ...seat, sent: { ...seat.sent, [step]: { id } } };
  }

  /** Keeps the receipt of a record, if the holder who sent it is still here. */
  receipt(id: string, receivedAt: string): Change[] {
    const seat = this.seat();
    const settled = seat && withReceipt(seat, id, receivedAt);
    if (!settled) return [];
    this.seat.set(settled);
    return [seatChange(settled)];
  }

  /** Removes all that the phone holds of anybody; finished answers on their way are not touched. */
  async leave(): Promise<void> {
    this.leaving.set(true);
    this.seat.set(undefined);
    await this.store.write(await this.traces());
    this.leaving.set(false);
  }

  /** The changes after which nothing is left of anybody but finished answers on their way. */
  async traces(): Promise<Change[]> {
    const [seats, drafts] = await Promise.all([this.store.keys('seats'), this.store.keys('drafts')]);
    return [
      ...seats.map((key) => ({ shelf: 'seats' as const, key })),
      ...drafts.map((key) => ({ shelf: 'drafts' as const, key })),
    ];
  }

  private keep(seat: Seat): Promise<void> {
    this.seat.set(seat);
    return this.store.write([seatChange(seat)]);
  }
}
