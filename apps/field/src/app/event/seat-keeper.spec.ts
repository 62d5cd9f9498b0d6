import { TestBed } from '@angular/core/testing';
import { MemoryStore } from '../store/memory-store';
import { LASTING_STORE, PhoneStore } from '../store/phone-store';
import type { Shelf } from '../store/store';
import type { Seat } from './seat';
import { seatChange, SeatKeeper } from './seat-keeper';

const RECEIVED_AT = '2024-09-25T02:05:00.000Z';

/** A storage in which something happens while a seat is read. */
class BusyStore extends MemoryStore {
  meanwhile: (() => Promise<void>) | undefined;

  override async get<T>(shelf: Shelf, key: string): Promise<T | undefined> {
    const kept = await super.get<T>(shelf, key);
    const { meanwhile } = this;
    this.meanwhile = undefined;
    await meanwhile?.();
    return kept;
  }
}

describe('SeatKeeper', () => {
  it('keeps a receipt that comes while the phone is read again', async () => {
    const store = new BusyStore();
    TestBed.configureTestingModule({ providers: [{ provide: LASTING_STORE, useValue: store }] });
    const seats = TestBed.inject(SeatKeeper);
    await seats.sitDown('84H4E7');
    const sent = seats.whenSent('deployment-post', 'r1');
    seats.seat.set(sent);
    await store.write(sent ? [seatChange(sent)] : []);
    store.meanwhile = () => TestBed.inject(PhoneStore).write(seats.receipt('r1', RECEIVED_AT));
    await seats.reread();
    const expected: Seat['sent'] = { 'deployment-post': { id: 'r1', receivedAt: RECEIVED_AT } };
    expect(seats.seat()?.sent).toEqual(expected);
    expect((await store.get<Seat>('seats', '84H4E7'))?.sent).toEqual(expected);
  });
});
