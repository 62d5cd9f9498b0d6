import { Component, computed, inject, Injector, signal } from '@angular/core';
import { CurrentEvent } from './event/current-event';
import { EventPage } from './event/event-page';
import { SeatKeeper } from './event/seat-keeper';
import { HelpChannels } from './help/help-channels';
import { JoinPage } from './join/join-page';
import { Language } from './language/language';
import { OutboxLines } from './outbox/outbox-lines';
import { LaterPage } from './place/later-page';
import { LaterPages } from './place/later-pages';
import { Place } from './place/place';
import { PlaceLink } from './place/place-link';
import { PhoneStore } from './store/phone-store';
import { Connection } from './transport/connection';

/** The frame of every page: the event's name, the connection in words, help, and what is still unsent. */
@Component({
  selector: 'ikrar-field',
  imports: [EventPage, JoinPage, LaterPage, PlaceLink],
  templateUrl: './app.html',
})
export class App {
  readonly place = inject(Place);
  readonly connected = inject(Connection).connected;
  readonly language = inject(Language);
  private readonly store = inject(PhoneStore);
  readonly lasting = this.store.lasting;
  readonly t = this.language.t;
  readonly ready = signal(false);
  private readonly outbox = inject(OutboxLines);
  private readonly injector = inject(Injector);
  private readonly current = inject(CurrentEvent);
  private readonly seats = inject(SeatKeeper);
  private readonly channels = inject(HelpChannels);
  private readonly pages = inject(LaterPages);

  readonly title = computed(
    () => (this.place.page().name === 'event' && this.current.event()?.title) || 'Ikrar',
  );
  /** What others left here; the holder's own is told by the steps. */
  readonly others = computed(() => {
    const own = Object.values(this.seats.seat()?.sent ?? {}).map(({ id }) => id);
    return this.outbox.lines().filter(({ id }) => !own.includes(id));
  });
  readonly waiting = computed(() => this.others().filter(({ refusal }) => !refusal).length);
  readonly refused = computed(() => this.others().length - this.waiting());

  constructor() {
    void this.start();
  }

  private async start(): Promise<void> {
    await this.language.resume();
    await this.outbox.load();
    this.ready.set(true);
    // What sends comes before all else that comes later.
    await later(({ OutboxCourier }) => this.injector.get(OutboxCourier));
    await this.pages.bring();
    // Fetched by every phone, looked at or not: nobody can tell who needed help.
    await this.channels.bring();
    await this.language.bring();
    // Also where nobody sits: what somebody began and forgot leaves the phone.
    await later(({ tidyDrafts }) => tidyDrafts(this.store, (joinCode) => this.current.kept(joinCode)));
  }
}

/** With what every phone fetches first of all later files; without signal the pages say what is missing. */
const later = <T>(work: (file: typeof import('./event/seat-page')) => T): Promise<T | undefined> =>
  import('./event/seat-page').then(work, () => undefined);
