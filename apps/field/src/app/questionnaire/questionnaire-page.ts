import { Component, computed, DestroyRef, effect, inject, signal, untracked } from '@angular/core';
import { CurrentEvent } from '../event/current-event';
import { SeatKeeper } from '../event/seat-keeper';
import { SharedPhone } from '../event/shared-phone';
import { LaterLanguage } from '../language/later-language';
import { OutboxCourier } from '../outbox/outbox-courier';
import { Place } from '../place/place';
import { PhoneStore } from '../store/phone-store';
import type { PublicItem } from '../transport/public-api-types';
import { DraftKeeper } from './draft-keeper';
import { freeTextOf } from './entries/item-problem';
import { Question } from './question';
import { responseRecord } from './response-record';
import { Review } from './review';
import { SelfCodeForm } from './self-code-form';
import { Sheet } from './sheet';

/** One question a screen, then the review. Each tap is stored before the screen says so. */
@Component({
  selector: 'ikrar-questionnaire-page',
  imports: [Question, Review, SelfCodeForm],
  providers: [Sheet],
  templateUrl: './questionnaire-page.html',
})
export class QuestionnairePage {
  readonly sheet = inject(Sheet);
  readonly t = inject(LaterLanguage).t;
  readonly lasting = inject(PhoneStore).lasting;
  /** Then nothing is called saved before it is sent. */
  readonly shared = inject(SharedPhone).queue;
  readonly loading = signal(true);
  readonly sending = signal(false);
  /** What seals the answers is not on this phone, so they stay a draft. */
  readonly unsealed = signal(false);
  /** What may be a name, of the question on screen. */
  readonly name = signal('');
  private readonly courier = inject(OutboxCourier);
  private readonly current = inject(CurrentEvent);
  private readonly drafts = inject(DraftKeeper);
  private readonly place = inject(Place);
  private readonly seats = inject(SeatKeeper);

  private readonly view = computed(() => {
    const view = this.place.view();
    return view.name === 'questionnaire' ? view : undefined;
  });
  private readonly deploymentId = computed(() => this.view()?.deploymentId ?? '');
  private readonly phase = computed(() =>
    this.current.event()?.phases.find(({ deploymentId }) => deploymentId === this.deploymentId()),
  );
  /** Of all items, seen or not: answers that hide some of them do not move the others. */
  readonly at = computed(() => {
    const [at, items] = [this.view()?.at ?? 0, this.sheet.items()];
    const next = this.sheet.visible().find((item) => items.indexOf(item) >= at);
    return next ? items.indexOf(next) : items.length;
  });
  /** A list of one, so that every question is drawn anew and takes the focus. */
  readonly shown = computed(() => this.sheet.items().slice(this.at(), this.at() + 1));
  readonly number = computed(
    () => this.sheet.visible().filter((item) => this.sheet.items().indexOf(item) <= this.at()).length,
  );
  readonly blocked = computed(() =>
    this.sheet
      .visible()
      .some((item) => (item.required && !this.sheet.isAnswered(item)) || this.sheet.problem(item)),
  );
  /** The questions of which a code is made, as long as there is none for these answers. */
  readonly recipe = computed(() => {
    const [event, draft] = [this.current.event(), this.sheet.draft()];
    const wanted = event?.identification === 'self_code' && draft?.selfCode === undefined;
    return wanted ? event.recipe : null;
  });

  constructor() {
    const warn = (event: BeforeUnloadEvent): void => {
      if (this.shared() && Object.keys(this.sheet.entries()).length) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    inject(DestroyRef).onDestroy(() => removeEventListener('beforeunload', warn));
    effect(() => {
      // Only another deployment is loaded anew; a refreshed event must not touch the answers on screen.
      this.deploymentId();
      void untracked(() => this.load());
    });
    effect(() => {
      // Reached with the back button after it was sent, or taken away by the team: nothing to answer any more.
      const gone = this.seats.seat()?.sent[this.deploymentId()] ?? !this.phase();
      if (gone && !this.sending()) this.toSteps();
    });
  }

  next(item: PublicItem): void {
    if (this.sheet.problem(item)) {
      this.sheet.tell(item.id);
      return;
    }
    const name = this.sheet.askedName(item);
    this.sheet.asked.set(freeTextOf(item, this.sheet.entries()));
    this.name.set(name);
    if (name) return;
    if (this.cameFromReview()) this.backTo(this.sheet.items().length);
    else this.turnTo(this.at() + 1);
  }

  back(): void {
    const items = this.sheet.items();
    const before = this.sheet.visible().filter((item) => items.indexOf(item) < this.at());
    const last = before.at(-1);
    if (this.cameFromReview()) this.backTo(items.length);
    else if (last) this.backTo(items.indexOf(last));
    else this.place.backTo({ name: 'steps' });
  }

  turnTo(at: number): void {
    this.name.set('');
    this.place.show(this.viewOf(at));
    void this.sheet.turnTo(at);
  }

  toSteps(): void {
    this.place.show({ name: 'steps' }, 'replace');
  }

  async send(): Promise<void> {
    const [phase, seat, event] = [this.phase(), this.seats.seat(), this.current.event()];
    if (!phase || !seat || !event || this.sending()) return;
    this.sending.set(true);
    this.unsealed.set(false);
    await this.sheet.settled();
    const draft = this.sheet.draft();
    if (!draft) return;
    const record = responseRecord({ draft, seat, event, phase }, this.sheet.instrument(), new Date());
    const kept = { shelf: 'drafts' as const, key: draft.id };
    const finished = await this.courier.finish(record, [kept]);
    this.unsealed.set(!finished);
    if (!finished) return this.sending.set(false);
    this.sheet.draft.set(undefined);
    this.place.show({ name: 'sent', step: draft.deploymentId }, 'replace');
  }

  async load(): Promise<void> {
    const phase = this.phase();
    if (!phase) return;
    this.loading.set(true);
    const instrument = await this.current.instrument(phase.instrumentVersionId);
    if (instrument) {
      this.sheet.draft.set(await this.drafts.resume(phase.deploymentId));
      this.sheet.instrument.set({ ...instrument, sections: instrument.sections ?? [] });
    }
    this.loading.set(false);
  }

  private backTo(at: number): void {
    this.sheet.tell();
    this.name.set('');
    this.place.backTo(this.viewOf(at));
  }

  private viewOf(at: number): { name: 'questionnaire'; deploymentId: string; at: number } {
    return { name: 'questionnaire', deploymentId: this.deploymentId(), at };
  }

  private cameFromReview(): boolean {
    const from = this.place.from();
    return from?.name === 'questionnaire' && from.at >= this.sheet.items().length;
  }
}
