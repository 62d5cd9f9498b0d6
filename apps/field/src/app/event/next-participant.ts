import { Component, computed, inject, signal } from '@angular/core';
import { Language } from '../language/language';
import { LaterLanguage } from '../language/later-language';
import { OutboxCourier } from '../outbox/outbox-courier';
import { Place } from '../place/place';
import { DraftKeeper } from '../questionnaire/draft-keeper';
import { SeatKeeper } from './seat-keeper';
import { SharedPage } from './shared-page';
import { SharedPhone } from './shared-phone';

/** Hands the phone on: nothing of the last holder stays but finished answers that still must be sent. */
@Component({
  selector: 'ikrar-next-participant',
  imports: [SharedPage],
  template: `
    <section class="hand-over" [attr.aria-label]="t().next.button">
      @if (asking()) {
        <h2>{{ t().next.unsentTitle }}</h2>
        <p>{{ t().next.unsent }}</p>
        <button class="primary" type="button" (click)="asking.set(false)">{{ t().next.stay }}</button>
        <button class="danger" type="button" (click)="leave()">{{ t().next.discard }}</button>
      } @else {
        <button type="button" (click)="handOver()">{{ t().next.button }}</button>
        <p class="hint">{{ unsent() ? t().next.hintUnsent : t().next.hint }}</p>
        @if (!shared.queue()) {
          <button class="link" type="button" (click)="shared.share()">{{ t().shared.choose }}</button>
          <p class="hint">{{ t().shared.chooseHint }}</p>
        }
      }
    </section>
    @if (shared.queue() && !seats.seat()?.personalCode) {
      <ikrar-shared-page />
    }
  `,
})
export class NextParticipant {
  readonly asking = signal(false);
  private readonly language = inject(Language);
  readonly t = inject(LaterLanguage).t;
  private readonly courier = inject(OutboxCourier);
  private readonly drafts = inject(DraftKeeper);
  private readonly place = inject(Place);
  readonly seats = inject(SeatKeeper);
  readonly shared = inject(SharedPhone);
  /** Whether something the holder finished is still on its way: it stays here when the holder goes. */
  readonly unsent = computed(() => {
    const own = Object.values(this.seats.seat()?.sent ?? {}).map(({ id }) => id);
    return this.courier.lines().some(({ id }) => own.includes(id));
  });

  async handOver(): Promise<void> {
    if ((await this.drafts.begun()).length > 0) this.asking.set(true);
    else await this.leave();
  }

  async leave(): Promise<void> {
    await this.seats.leave();
    await this.language.forget();
    this.place.show({ name: 'steps' }, 'replace');
  }
}
