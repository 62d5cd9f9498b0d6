import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { CurrentEvent } from '../event/current-event';
import { SeatKeeper } from '../event/seat-keeper';
import { Language } from '../language/language';
import { LaterLanguage } from '../language/later-language';
import { OutboxCourier } from '../outbox/outbox-courier';
import { FocusOnShow } from '../place/focus-on-show';
import { Place } from '../place/place';
import { PhoneStore } from '../store/phone-store';
import type { Phase, PublicItem } from '../transport/public-api-types';
import { Draft, unanswered } from './draft';
import { DraftKeeper } from './draft-keeper';
import { responseRecord } from './response-record';
import { Review } from './review';

/** One question a screen, then the review. Each tap is stored before the screen says so. */
@Component({
  selector: 'ikrar-questionnaire-page',
  imports: [FocusOnShow, Review],
  templateUrl: './questionnaire-page.html',
})
export class QuestionnairePage {
  readonly phase = input.required<Phase>();
  readonly at = input.required<number>();
  readonly language = inject(Language);
  readonly t = inject(LaterLanguage).t;
  readonly lasting = inject(PhoneStore).lasting;
  readonly stored = signal(false);
  readonly sending = signal(false);
  private readonly current = inject(CurrentEvent);
  private readonly courier = inject(OutboxCourier);
  private readonly drafts = inject(DraftKeeper);
  private readonly place = inject(Place);
  private readonly seats = inject(SeatKeeper);

  private readonly publicPhase = computed(() =>
    this.current.event()?.phases.find(({ phase }) => phase === this.phase()),
  );
  private readonly deploymentId = computed(() => this.publicPhase()?.deploymentId);
  readonly loading = signal(true);
  readonly items = signal<PublicItem[]>([]);
  readonly draft = signal<Draft | undefined>(undefined);
  readonly answers = computed(() => this.draft()?.answers ?? {});
  readonly blocked = computed(() =>
    unanswered(this.items(), this.answers()).some(({ required }) => required),
  );
  /** A list of one, so that every question is drawn anew and takes the focus. */
  readonly shown = computed(() => this.items().slice(this.at(), this.at() + 1));

  constructor() {
    effect(() => {
      // Only another deployment is loaded anew; a refreshed event must not touch the answers on screen.
      this.deploymentId();
      void untracked(() => this.load());
    });
    effect(() => {
      // Reached with the back button after it was sent: there is nothing here to answer any more.
      if (this.seats.seat()?.sent[this.phase()] && !this.sending())
        this.place.show({ name: 'steps' }, 'replace');
    });
  }

  async pick(itemId: string, optionId: string): Promise<void> {
    const draft = this.draft();
    if (!draft) return;
    const answers = { ...draft.answers, [itemId]: optionId };
    this.draft.set({ ...draft, answers, at: this.at(), updatedAt: Date.now() });
    await this.keep();
  }

  next(): void {
    if (this.cameFromReview()) this.back(this.items().length);
    else void this.goTo(this.at() + 1);
  }

  back(at = this.at() - 1): void {
    this.place.backTo(at < 0 ? { name: 'steps' } : { name: 'questionnaire', phase: this.phase(), at });
  }

  async goTo(at: number): Promise<void> {
    this.place.show({ name: 'questionnaire', phase: this.phase(), at });
    this.draft.update((draft) => draft && { ...draft, at });
    // Before the first tap there is nothing to keep.
    if (Object.keys(this.answers()).length) await this.keep();
  }

  async send(): Promise<void> {
    const [draft, seat] = [this.draft(), this.seats.seat()];
    if (!draft || !seat || this.sending()) return;
    this.sending.set(true);
    const record = responseRecord(draft, seat, this.items(), new Date());
    await this.courier.finish(record, [{ shelf: 'drafts', key: this.drafts.key(draft.phase) }]);
    this.place.show({ name: 'sent', what: draft.phase }, 'replace');
  }

  private cameFromReview(): boolean {
    const from = this.place.from();
    return from?.name === 'questionnaire' && from.at === this.items().length;
  }

  private async keep(): Promise<void> {
    const draft = this.draft();
    if (!draft) return;
    this.stored.set(false);
    await this.drafts.keep(draft);
    this.stored.set(true);
  }

  async load(): Promise<void> {
    const phase = this.publicPhase();
    if (!phase) return;
    this.loading.set(true);
    const instrument = await this.current.instrument(phase.instrumentVersionId);
    if (instrument) {
      this.draft.set(await this.drafts.resume(phase));
      this.items.set(instrument.items);
    }
    this.loading.set(false);
  }
}
