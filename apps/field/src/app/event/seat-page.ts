import { Component, effect, inject, signal, untracked } from '@angular/core';
import { OutboxCourier } from '../outbox/outbox-courier';
import { SentPage } from '../outbox/sent-page';
import { LaterPage } from '../place/later-page';
import { Place } from '../place/place';
import { PledgePage } from '../pledge/pledge-page';
import { Materials } from '../questionnaire/materials';
import { tidyDrafts } from '../questionnaire/tidy-drafts';
import { PhoneStore } from '../store/phone-store';
import { CurrentEvent } from './current-event';
import { NextParticipant } from './next-participant';
import { SeatKeeper } from './seat-keeper';
import { SharedPage } from './shared-page';
import { StepsPage } from './steps-page';

// With this file, not as ones of their own: that would split the file everybody loads first.
export { OutboxCourier, SharedPage, tidyDrafts };

/** All that the holder of a seat sees: steps, questions, pledge, and what became of them. */
@Component({
  selector: 'ikrar-seat-page',
  imports: [LaterPage, NextParticipant, PledgePage, SentPage, StepsPage],
  template: `
    @let view = place.view();
    @if (ready()) {
      @switch (view.name) {
        @case ('questionnaire') {
          <ikrar-later-page name="questionnaire" />
        }
        @case ('pledge') {
          <ikrar-pledge-page />
        }
        @case ('sent') {
          <ikrar-sent-page [step]="view.step" />
          <ikrar-next-participant />
        }
        @default {
          <ikrar-steps-page />
          <ikrar-next-participant />
        }
      }
    }
  `,
})
export class SeatPage {
  readonly place = inject(Place);
  readonly ready = signal(false);
  private readonly store = inject(PhoneStore);
  private readonly current = inject(CurrentEvent);
  private readonly seats = inject(SeatKeeper);

  constructor() {
    void this.tidy();
    const materials = inject(Materials);
    effect(() => {
      if (this.current.event()) untracked(() => void materials.bring());
    });
  }

  /** Before anything is shown of what is kept here: an earlier page may have kept it in another way. */
  private async tidy(): Promise<void> {
    await tidyDrafts(this.store, (joinCode) => this.current.kept(joinCode));
    await this.seats.reread();
    this.ready.set(true);
  }
}
