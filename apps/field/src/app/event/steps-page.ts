import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { Language } from '../language/language';
import { LaterLanguage } from '../language/later-language';
import { venueTime } from '../language/venue-time';
import { OutboxCourier } from '../outbox/outbox-courier';
import { FocusOnShow } from '../place/focus-on-show';
import { Place } from '../place/place';
import { DraftKeeper } from '../questionnaire/draft-keeper';
import type { Draft } from '../questionnaire/draft';
import { CurrentEvent } from './current-event';
import { SeatKeeper } from './seat-keeper';
import { Step, StepState, stepsOf } from './step';

const LOOK_AGAIN_AFTER = 30_000;

const BADGES: Record<StepState, 'done' | 'open' | 'later' | 'closed' | 'team' | 'onPhone' | 'none'> = {
  done: 'done',
  saved: 'onPhone',
  unheard: 'onPhone',
  refused: 'team',
  open: 'open',
  planned: 'later',
  closed: 'closed',
  waiting: 'later',
  'participants-only': 'none',
};

/** My steps as a list, the next one large; it changes by itself when the team opens a phase. */
@Component({
  selector: 'ikrar-steps-page',
  imports: [FocusOnShow],
  templateUrl: './steps-page.html',
})
export class StepsPage {
  readonly language = inject(Language);
  readonly seats = inject(SeatKeeper);
  readonly t = inject(LaterLanguage).t;
  readonly badges = BADGES;
  private readonly current = inject(CurrentEvent);
  private readonly courier = inject(OutboxCourier);
  private readonly drafts = inject(DraftKeeper);
  private readonly place = inject(Place);

  readonly steps = computed<Step[]>(() => {
    const [event, seat] = [this.current.event(), this.seats.seat()];
    return event && seat ? stepsOf(event, seat, this.courier.lines()) : [];
  });
  readonly next = computed(() => this.steps().find(({ state }) => state === 'open'));
  readonly allDone = computed(() =>
    this.steps().every(({ state }) => state === 'done' || state === 'participants-only'),
  );
  private readonly begun = signal<Draft[]>([]);

  constructor() {
    void this.drafts.begun().then((drafts) => this.begun.set(drafts));
    const timer = setInterval(() => document.visibilityState === 'visible' && this.look(), LOOK_AGAIN_AFTER);
    const look = (): void => void (document.visibilityState === 'visible' && this.look());
    document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    });
  }

  look(): void {
    void this.current.refresh();
    void this.seats.refresh();
    void this.courier.outbox.flush(true);
  }

  async changeCode(): Promise<void> {
    await this.seats.leave();
    this.place.show({ name: 'steps' }, 'replace');
  }

  start(step: Step): void {
    if (step.name === 'pledge') this.place.show({ name: 'pledge' });
    else if (step.name !== 'present') {
      const at = this.draftOf(step)?.at ?? 0;
      this.place.show({ name: 'questionnaire', phase: step.name, at });
    }
  }

  draftOf(step: Step): Draft | undefined {
    return this.begun().find(({ phase }) => phase === step.name);
  }

  showSent(step: Step): void {
    if (step.name !== 'present') this.place.show({ name: 'sent', what: step.name });
  }

  text(step: Step): string {
    const t = this.t().steps;
    switch (step.state) {
      case 'done':
        if (step.name === 'present') return t.presentDone;
        return step.receivedAt ? t.receivedAt(this.time(step.receivedAt)) : t.received;
      case 'saved':
      case 'unheard':
      case 'refused':
        return t[step.state];
      case 'open':
        return step.name === 'pre' ? t.preOpen : step.name === 'post' ? t.postOpen : t.pledgeOpen;
      case 'waiting':
        return t.presentWaiting;
      case 'participants-only':
        return t.participantsOnly;
      default:
        return t[step.state];
    }
  }

  private time(moment: string): string {
    return venueTime(moment, this.current.event()?.zone ?? 'Asia/Jakarta', this.language.code());
  }
}
