import { Component, computed, DestroyRef, effect, inject } from '@angular/core';
import { OTHER_OPTION, otherKey, parentAreaCode } from '@ikrar/domain';
import { SharedPhone } from '../event/shared-phone';
import { Language } from '../language/language';
import { LaterLanguage } from '../language/later-language';
import { FocusOnShow } from '../place/focus-on-show';
import { Place } from '../place/place';
import type { PublicItem } from '../transport/public-api-types';
import { Areas } from './areas';
import { textOf } from './entries/entries';
import { readEntry } from './entries/read-entry';
import { Sheet } from './sheet';

/** The last look before sending: every question with its answer, and a way back to each. */
@Component({
  selector: 'ikrar-review',
  imports: [FocusOnShow],
  templateUrl: './review.html',
})
export class Review {
  readonly language = inject(Language);
  readonly t = inject(LaterLanguage).t;
  readonly sheet = inject(Sheet);
  private readonly areas = inject(Areas);
  private readonly place = inject(Place);
  private readonly shared = inject(SharedPhone).queue;
  readonly items = computed(() => this.sheet.visible().filter(({ kind }) => kind !== 'note'));
  readonly wrong = computed(() => this.items().filter((item) => this.sheet.problem(item)));
  readonly open = computed(() =>
    this.items().filter((item) => !this.sheet.problem(item) && !this.sheet.isAnswered(item)),
  );
  readonly blocked = computed(() => this.open().some(({ required }) => required));
  /** What keeps from sending comes before what may be left out. */
  readonly first = computed(
    () => this.wrong()[0] ?? this.open().find(({ required }) => required) ?? this.open()[0],
  );

  /** Somebody began to choose an area, and the next list is not on this phone. */
  private readonly areaMissing = computed(() =>
    this.open()
      .filter(({ kind, required }) => required && kind === 'area')
      .map(({ id }) => textOf(this.sheet.entries(), id))
      .some((code) => code && !this.areas.below(code)),
  );
  readonly areaWaits = computed(() => {
    const { areaWaits, areaWaitsShared } = this.t().questionnaire;
    if (!this.areaMissing()) return '';
    return this.shared() ? areaWaitsShared : areaWaits;
  });

  constructor() {
    const bring = (): void => {
      for (const item of this.items()) {
        if (item.kind !== 'area') continue;
        // After a reload only the codes are here, not the names.
        const code = textOf(this.sheet.entries(), item.id);
        void this.areas.bringPath(readEntry(item, this.sheet.entries()) ? parentAreaCode(code) : code);
      }
    };
    effect(bring);
    addEventListener('online', bring);
    inject(DestroyRef).onDestroy(() => removeEventListener('online', bring));
  }

  answerText(item: PublicItem): string {
    const answer = readEntry(item, this.sheet.entries()) ?? null;
    if (answer === null) return '';
    if (item.kind === 'area') return this.areas.name(String(answer)) ?? String(answer);
    if (item.kind === 'date') return this.day(String(answer));
    if (!item.options.length) return textOf(this.sheet.entries(), item.id).trim();
    return [answer]
      .flat()
      .map((chosen) => this.optionText(item, String(chosen)))
      .join(' · ');
  }

  turnTo(item: PublicItem | undefined): void {
    const draft = this.sheet.draft();
    if (!item || !draft) return;
    const at = this.sheet.items().indexOf(item);
    this.place.show({ name: 'questionnaire', deploymentId: draft.deploymentId, at });
  }

  private optionText(item: PublicItem, chosen: string): string {
    const option = item.options.find(({ id }) => id === chosen);
    if (option) return this.language.pick(option.text);
    const beside = chosen === OTHER_OPTION ? textOf(this.sheet.entries(), otherKey(item)).trim() : '';
    return beside ? `${this.t().questionnaire.other}: ${beside}` : this.t().questionnaire.other;
  }

  private day(day: string): string {
    const locale = this.language.code() === 'id' ? 'id-ID' : 'en-GB';
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  }
}
