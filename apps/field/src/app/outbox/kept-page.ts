import { Component, computed, inject, signal } from '@angular/core';
import { stepName } from '../event/step-name';
import { CurrentEvent } from '../event/current-event';
import { Language } from '../language/language';
import { LaterLanguage } from '../language/later-language';
import { venueTime } from '../language/venue-time';
import { FocusOnShow } from '../place/focus-on-show';
import { Place } from '../place/place';
import { sealRecord } from '../sealing/seal-record';
import { Discarder } from './discarder';
import { OutboxCourier } from './outbox-courier';
import { OutboxLine, recordReference } from './outbox-record';

// With this file, which comes last, not as one of its own: that would split the file everybody loads first.
export { sealRecord };

/** What this phone still keeps, for the team: enough to act on, nothing that says whose it is or what it says. */
@Component({
  selector: 'ikrar-kept-page',
  imports: [FocusOnShow],
  templateUrl: './kept-page.html',
})
export class KeptPage {
  readonly place = inject(Place);
  readonly said = signal('');
  /** The record whose discarding is being confirmed. */
  readonly asking = signal<string | undefined>(undefined);
  readonly mistyped = signal(false);
  readonly titles = signal<Readonly<Record<string, string>>>({});
  private readonly courier = inject(OutboxCourier);
  private readonly discarder = inject(Discarder);
  private readonly events = inject(CurrentEvent);
  private readonly language = inject(Language);
  readonly t = inject(LaterLanguage).t;
  readonly lines = this.courier.lines;
  readonly refused = computed(() => this.lines().filter(({ refusal }) => refusal));
  readonly reference = recordReference;
  readonly stepName = stepName;
  private readonly zones = new Map<string, string>();

  constructor() {
    void this.nameEvents();
  }

  /** One record, or all that were refused. */
  async retry(line?: OutboxLine): Promise<void> {
    const sent = line ? [line] : this.refused();
    this.said.set('');
    await this.courier.outbox.retryRefused(line?.id);
    const received = sent.filter(({ id }) => !this.lines().some((kept) => kept.id === id)).length;
    this.said.set(received > 0 ? this.t().kept.received(received) : this.t().kept.again);
  }

  ask(line?: OutboxLine): void {
    this.asking.set(line?.id);
    this.mistyped.set(false);
  }

  async discard(event: Event, line: OutboxLine, typed: string): Promise<void> {
    event.preventDefault();
    this.mistyped.set(typed.trim().toUpperCase() !== recordReference(line));
    if (this.mistyped()) return;
    await this.discarder.discard(line);
    this.ask();
    this.said.set(this.t().kept.discarded(recordReference(line)));
  }

  reason({ status, code }: { status: number; code: string }): string {
    const reasons: Readonly<Record<string, string>> = this.t().kept.reasons;
    return (status === 410 ? reasons['gone'] : reasons[code]) ?? this.t().kept.refused;
  }

  time({ finishedAt, joinCode }: OutboxLine): string {
    return venueTime(finishedAt, this.zones.get(joinCode) ?? 'Asia/Jakarta', this.language.code());
  }

  private async nameEvents(): Promise<void> {
    for (const joinCode of new Set(this.lines().map((line) => line.joinCode))) {
      const event = await this.events.kept(joinCode);
      if (!event) continue;
      this.zones.set(joinCode, event.zone);
      this.titles.update((titles) => ({ ...titles, [joinCode]: event.title }));
    }
  }
}
