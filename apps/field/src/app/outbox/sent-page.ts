import { Component, computed, effect, inject, input } from '@angular/core';
import { CurrentEvent } from '../event/current-event';
import { SeatKeeper } from '../event/seat-keeper';
import { sentState } from '../event/step';
import { Language } from '../language/language';
import { LaterLanguage } from '../language/later-language';
import { venueTime } from '../language/venue-time';
import { FocusOnShow } from '../place/focus-on-show';
import { Place } from '../place/place';
import { PlaceLink } from '../place/place-link';
import { PhoneStore } from '../store/phone-store';
import { OutboxCourier } from './outbox-courier';
import { recordReference } from './outbox-record';

/** Says honestly where the answers are now: on this phone, with the server, or in need of the team. */
@Component({
  selector: 'ikrar-sent-page',
  imports: [FocusOnShow, PlaceLink],
  template: `
    <section class="sent stack" role="status" [attr.data-state]="state()">
      <svg class="sent-sign" viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="22" />
        @switch (state()) {
          @case ('done') {
            <path d="m14 25 7 7 13-15" />
          }
          @case ('refused') {
            <path d="M24 12v15m0 7v1" />
          }
          @default {
            <path d="M17 11h14v26H17zm5 21h4" />
          }
        }
      </svg>
      @switch (state()) {
        @case ('done') {
          <h1 ikrarFocusOnShow>{{ t().sent.receivedTitle }}</h1>
          <p>{{ step() === 'pledge' ? t().sent.receivedPledge : t().sent.received }}</p>
          @if (receivedAt(); as time) {
            <p>
              <time [attr.datetime]="sent()?.receivedAt">{{ t().sent.serverTime(time) }}</time>
            </p>
          }
        }
        @case ('refused') {
          <h1 ikrarFocusOnShow>{{ t().sent.refusedTitle }}</h1>
          <p>{{ t().sent.refused }}</p>
          @if (reason(); as words) {
            <p class="notice team">{{ words }}</p>
          }
          <p class="hint">{{ t().sent.forTeam(line()?.refusal?.code ?? '', reference()) }}</p>
          <button class="primary" type="button" (click)="retry()">{{ t().outbox.retry }}</button>
          <a class="button" ikrarPlaceLink="/tersimpan">{{ t().outbox.forTeam }}</a>
        }
        @default {
          <h1 ikrarFocusOnShow>{{ lasting() ? t().sent.savedTitle : t().sent.unsentTitle }}</h1>
          <p>
            {{ state() === 'unheard' ? t().sent.unheard : t().sent.unsent }}
            {{ lasting() ? t().sent.saved : t().sent.memoryOnly }}
          </p>
        }
      }
      <button type="button" [attr.data-ready]="state() === 'done' ? '' : null" (click)="toSteps()">
        {{ t().sent.toSteps }}
      </button>
    </section>
  `,
})
export class SentPage {
  /** The step that was finished. */
  readonly step = input.required<string>();
  readonly lasting = inject(PhoneStore).lasting;
  private readonly language = inject(Language);
  readonly t = inject(LaterLanguage).t;
  private readonly courier = inject(OutboxCourier);
  private readonly current = inject(CurrentEvent);
  private readonly place = inject(Place);
  private readonly seats = inject(SeatKeeper);

  readonly sent = computed(() => this.seats.seat()?.sent[this.step()]);
  readonly line = computed(() => this.courier.lines().find(({ id }) => id === this.sent()?.id));
  readonly state = computed(() => {
    const seat = this.seats.seat();
    return (seat && sentState(this.step(), seat, this.courier.lines())?.state) ?? 'saved';
  });
  readonly receivedAt = computed(() => {
    const moment = this.sent()?.receivedAt;
    const zone = this.current.event()?.zone;
    return moment && zone ? venueTime(moment, zone, this.language.code()) : undefined;
  });
  readonly reference = computed(() => {
    const sent = this.sent();
    return sent ? recordReference(sent) : '';
  });

  /** What the holder can do about it, where that is known. */
  readonly reason = computed(() => {
    const { status = 0, code = '' } = this.line()?.refusal ?? {};
    const reasons: Readonly<Record<string, string>> = this.t().sent.reasons;
    return status === 410 ? reasons['gone'] : reasons[code];
  });

  constructor() {
    effect(() => {
      // Discarded since, or a page of an earlier version: nothing is claimed of what is not known.
      if (this.seats.seat() && !this.sent()) this.toSteps();
    });
  }

  toSteps(): void {
    this.place.show({ name: 'steps' }, 'replace');
  }

  retry(): void {
    void this.courier.outbox.retryRefused(this.sent()?.id);
  }
}
