import { computed, inject, Injectable, signal } from '@angular/core';
import { Place } from '../../place/place';
import { asksCode } from '../asks-code';
import { CurrentEvent } from '../current-event';
import { SeatKeeper } from '../seat-keeper';
import { SharedPhone, Waiting } from '../shared-phone';
import { withCodes, freshQueue } from './with-codes';

const EMPTY = { turns: 0, waiting: [], done: [] };

/** Whose turn it is on a shared phone, and how the team changes that. */
@Injectable({ providedIn: 'root' })
export class Turns {
  private readonly current = inject(CurrentEvent);
  private readonly place = inject(Place);
  private readonly seats = inject(SeatKeeper);
  private readonly shared = inject(SharedPhone);
  /** Without codes nobody can be called. */
  readonly calls = computed(() => asksCode(this.current.event() ?? {}));
  readonly queue = computed(() =>
    freshQueue(this.shared.queue() ?? EMPTY, this.current.joinCode(), Date.now()),
  );
  readonly next = computed(() => (this.calls() ? this.queue().waiting[0] : undefined));
  readonly beginning = signal(false);
  /** By what somebody is called whom the server does not know. */
  readonly unknown = signal('');

  /** Hands the phone to one of the queue. */
  async begin({ code, label }: Waiting): Promise<void> {
    if (this.beginning()) return;
    this.beginning.set(true);
    const taken = await this.seats.take(this.current.joinCode(), code);
    this.beginning.set(false);
    this.unknown.set(taken === 'unknown' ? label : '');
    if (taken === 'taken') this.place.show({ name: 'steps' }, 'replace');
  }

  add(codes: readonly string[]): Promise<void> {
    return this.shared.share(withCodes(this.queue(), codes, this.current.joinCode(), Date.now()));
  }

  /** Behind all others: she is not here now. */
  skip(one: Waiting): Promise<void> {
    return this.change([...this.others(one), one]);
  }

  remove(one: Waiting): Promise<void> {
    return this.change(this.others(one));
  }

  private others({ code }: Waiting): Waiting[] {
    return this.queue().waiting.filter((waiting) => waiting.code !== code);
  }

  private change(waiting: readonly Waiting[]): Promise<void> {
    this.unknown.set('');
    return this.shared.share({ ...this.queue(), waiting });
  }
}
