import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { Language } from '../language/language';
import { LaterLanguage } from '../language/later-language';
import { venueTime } from '../language/venue-time';
import { OutboxCourier } from '../outbox/outbox-courier';
import { FocusOnShow } from '../place/focus-on-show';
import { Place } from '../place/place';
import { DraftKeeper } from '../questionnaire/draft-keeper';
import type { Draft } from '../questionnaire/draft';
import { Connection } from '../transport/connection';
import { asksCode } from './asks-code';
import { CurrentEvent } from './current-event';
import { SeatKeeper } from './seat-keeper';
import { SharedPhone } from './shared-phone';
import { stepName } from './step-name';
import { isWaiting, nextStep, Step, StepState, stepsOf } from './step';

const LOOK_AGAIN_AFTER = 15_000;

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
  'present-only': 'team',
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
  readonly stepName = stepName;
  readonly looking = signal(false);
  readonly looked = signal('');
  private readonly connected = inject(Connection).connected;
  private readonly current = inject(CurrentEvent);
  private readonly courier = inject(OutboxCourier);
  private readonly drafts = inject(DraftKeeper);
  private readonly place = inject(Place);
  private readonly shared = inject(SharedPhone);

  readonly steps = computed<Step[]>(() => {
    const [event, seat] = [this.current.event(), this.seats.seat()];
    return event && seat ? stepsOf(event, seat, this.courier.lines()) : [];
  });
  readonly next = computed(() => nextStep(this.steps()));
  readonly waiting = computed(() => isWaiting(this.steps(), Date.now()));
  readonly allDone = computed(() =>
    this.steps().every(({ state }) => state === 'done' || state === 'participants-only'),
  );
  /** How the event knows who answers, where that is not by the code one has just typed. */
  readonly identification = computed(() => {
    const event = this.current.event();
    return event && !asksCode(event) ? event.identification : 'personal_code';
  });
  readonly pledgeElsewhere = computed(
    () => this.identification() !== 'personal_code' && Boolean(this.current.event()?.pledge),
  );
  /** Whose turn it is, where the team called somebody. */
  readonly called = computed(() => {
    const code = this.seats.seat()?.personalCode;
    return this.shared.queue()?.waiting.find((waiting) => waiting.code === code)?.label;
  });
  private readonly begun = signal<Draft[]>([]);

  constructor() {
    void this.drafts.begun().then((drafts) => this.begun.set(drafts));
    const inSight = (): boolean => document.visibilityState === 'visible';
    // In between the event alone is asked for, which is cheap: it tells what the team has opened.
    let turn = 0;
    const timer = setInterval(() => {
      if (!inSight()) return;
      turn += 1;
      if (turn % 2 === 0) void this.look();
      else this.lookForOpened();
    }, LOOK_AGAIN_AFTER);
    this.lookForOpened();
    const look = (): void => void (inSight() && this.look());
    document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    });
  }

  async look(): Promise<void> {
    void this.courier.outbox.flush(true);
    await Promise.all([this.current.refresh(), this.seats.refresh()]);
  }

  /** Says that it has looked, for often nothing on the page changes. */
  async refresh(): Promise<void> {
    this.looking.set(true);
    this.looked.set('');
    await this.look();
    this.looking.set(false);
    this.looked.set(this.connected() ? this.t().steps.looked : this.t().steps.notLooked);
  }

  async changeCode(): Promise<void> {
    await this.seats.leave();
    this.place.show({ name: 'steps' }, 'replace');
  }

  start(step: Step): void {
    if (step.name === 'pledge') this.place.show({ name: 'pledge' });
    else this.place.show({ name: 'questionnaire', deploymentId: step.key, at: this.draftOf(step)?.at ?? 0 });
  }

  draftOf(step: Step): Draft | undefined {
    return this.begun().find(({ deploymentId }) => deploymentId === step.key);
  }

  showSent(step: Step): void {
    this.place.show({ name: 'sent', step: step.key });
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
        if (step.name === 'pledge' && step !== this.next()) return t.pledgeEarly;
        return [t.open[step.name], this.until(step)].join(' ').trim();
      case 'waiting':
        return t.presentWaiting;
      case 'participants-only':
        return t.participantsOnly;
      case 'present-only':
        return t.presentOnly;
      case 'planned':
        return step.phase?.opensAt ? t.opensAt(this.time(step.phase.opensAt)) : t.planned;
      default:
        return t[step.state];
    }
  }

  private until({ phase }: Step): string {
    return phase?.closesAt ? this.t().steps.until(this.time(phase.closesAt)) : '';
  }

  private lookForOpened(): void {
    if (this.waiting()) void this.current.refresh();
  }

  private time(moment: string): string {
    return venueTime(moment, this.current.event()?.zone ?? 'Asia/Jakarta', this.language.code());
  }
}
