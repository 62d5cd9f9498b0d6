import { Component, computed, effect, ElementRef, inject, signal, viewChildren } from '@angular/core';
import { CurrentEvent } from '../event/current-event';
import { SeatKeeper } from '../event/seat-keeper';
import { Language } from '../language/language';
import { LaterLanguage } from '../language/later-language';
import { OutboxCourier } from '../outbox/outbox-courier';
import { FocusOnShow } from '../place/focus-on-show';
import { Place } from '../place/place';
import type { PublicDuty } from '../transport/public-api-types';
import { DutyReceiver } from './duty-receiver';
import { pledgeRecord } from './pledge-record';

/** The pledge: its text, the duties one may choose, and for adults whether the office may know. */
@Component({
  selector: 'ikrar-pledge-page',
  imports: [DutyReceiver, FocusOnShow],
  templateUrl: './pledge-page.html',
})
export class PledgePage {
  readonly language = inject(Language);
  readonly t = inject(LaterLanguage).t;
  readonly chosen = signal<readonly PublicDuty['code'][]>([]);
  readonly shareWanted = signal(false);
  readonly missing = signal(false);
  readonly sending = signal(false);
  /** What seals the pledge is not on this phone. */
  readonly unsealed = signal(false);
  private readonly boxes = viewChildren<ElementRef<HTMLInputElement>>('box');
  private readonly courier = inject(OutboxCourier);
  private readonly current = inject(CurrentEvent);
  private readonly place = inject(Place);
  private readonly seats = inject(SeatKeeper);

  readonly pledge = computed(() => this.current.event()?.pledge ?? undefined);
  readonly paragraphs = computed(() => {
    const pledge = this.pledge();
    return pledge ? this.language.pick(pledge.content).split(/\n+/) : [];
  });
  /** Undefined while the server was not heard: then the same is offered as to a minor. */
  readonly minor = computed(() => this.seats.seat()?.steps?.minor);
  /** Why education duties alone are offered. */
  readonly rule = computed(() => {
    if (!this.minor()) return 'unchecked';
    return this.seats.seat()?.steps?.ageKnown === false ? 'ageUnknown' : 'minor';
  });
  readonly duties = computed(() => {
    const offered = this.pledge()?.duties ?? [];
    return offered.filter(({ forMinors }) => forMinors || this.minor() === false);
  });

  constructor() {
    effect(() => {
      const gone = !this.pledge() || this.seats.seat()?.sent['pledge'];
      if (gone && !this.sending()) this.place.show({ name: 'steps' }, 'replace');
    });
  }

  choose(duty: PublicDuty['code'], wanted: boolean): void {
    this.chosen.update((chosen) => (wanted ? [...chosen, duty] : chosen.filter((other) => other !== duty)));
    this.missing.set(false);
  }

  back(): void {
    this.place.backTo({ name: 'steps' });
  }

  async send(): Promise<void> {
    const [pledge, seat] = [this.pledge(), this.seats.seat()];
    const duties = this.duties()
      .map(({ code }) => code)
      .filter((code) => this.chosen().includes(code));
    this.missing.set(duties.length === 0);
    if (!duties.length) this.showMissing();
    if (!pledge || !seat?.personalCode || !duties.length || this.sending()) return;
    this.sending.set(true);
    const shareWanted = this.minor() === false && this.shareWanted();
    const choice = { duties, shareWanted };
    const record = pledgeRecord(pledge, { ...seat, personalCode: seat.personalCode }, choice, new Date());
    const finished = await this.courier.finish(record);
    this.unsealed.set(!finished);
    if (!finished) return this.sending.set(false);
    this.place.show({ name: 'sent', step: 'pledge' }, 'replace');
  }

  /** The button stays in sight on a long page; what it asks for is far above it. */
  private showMissing(): void {
    const first = this.boxes()[0]?.nativeElement;
    first?.scrollIntoView({ block: 'center' });
    first?.focus({ preventScroll: true });
  }
}
