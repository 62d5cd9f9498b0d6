import { Component, computed, DestroyRef, effect, inject, input, untracked } from '@angular/core';
import { Language } from '../language/language';
import { FocusOnShow } from '../place/focus-on-show';
import { LaterPage } from '../place/later-page';
import { PlaceLink } from '../place/place-link';
import { asksCode } from './asks-code';
import { CodeEntry } from './code-entry';
import { CurrentEvent } from './current-event';
import { SeatKeeper } from './seat-keeper';
import { SharedPhone } from './shared-phone';

/** All that happens at one address of an event: first the personal code where one is needed, then what its seat has to do. */
@Component({
  selector: 'ikrar-event-page',
  imports: [CodeEntry, FocusOnShow, LaterPage, PlaceLink],
  template: `
    @if (current.state() === 'loading') {
      <p class="hint" role="status">{{ t().app.loading }}</p>
    } @else if (current.state() === 'unknown') {
      <h1 ikrarFocusOnShow>{{ t().event.unknownTitle }}</h1>
      <p>{{ t().event.unknown(joinCode()) }}</p>
      <a class="button primary" ikrarPlaceLink="/">{{ t().event.otherEvent }}</a>
    } @else if (current.state() === 'unreachable') {
      <h1 ikrarFocusOnShow>{{ t().event.unreachableTitle }}</h1>
      <p>{{ t().event.unreachable }}</p>
      <button class="primary" type="button" (click)="current.refresh()">{{ t().app.retry }}</button>
      <a class="button" ikrarPlaceLink="/">{{ t().event.otherEvent }}</a>
    } @else if (shared.ended() || (needsCode() && shared.queue())) {
      <ikrar-later-page name="shared" />
    } @else if (needsCode()) {
      <ikrar-code-entry />
    } @else if (seats.seat()) {
      <ikrar-later-page name="seat" />
    }
  `,
})
export class EventPage {
  readonly joinCode = input.required<string>();
  readonly t = inject(Language).t;
  readonly current = inject(CurrentEvent);
  readonly seats = inject(SeatKeeper);
  readonly shared = inject(SharedPhone);
  private readonly code = computed(() => asksCode(this.current.event() ?? {}));
  readonly needsCode = computed(() => this.code() && !this.seats.seat()?.personalCode);
  private readonly mayEnter = computed(
    () => this.current.event() && this.current.joinCode() === this.joinCode() && !this.code(),
  );

  constructor() {
    effect(() => {
      const joinCode = this.joinCode();
      void untracked(() => this.open(joinCode));
    });
    effect(() => {
      if (this.mayEnter() && !this.seats.seat() && !this.seats.leaving() && !this.shared.ended())
        void this.seats.sitDown(this.joinCode());
    });
    const recheck = (): void => void this.seats.recheck();
    document.addEventListener('visibilitychange', recheck);
    inject(DestroyRef).onDestroy(() => document.removeEventListener('visibilitychange', recheck));
  }

  private async open(joinCode: string): Promise<void> {
    await this.shared.resume();
    await this.seats.resume(joinCode);
    await this.current.open(joinCode);
    await this.seats.refresh();
  }
}
