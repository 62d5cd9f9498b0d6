import { Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { CurrentEvent } from '../../event/current-event';
import { LaterLanguage } from '../../language/later-language';
import type { PublicItem } from '../../transport/public-api-types';
import { Areas, pathOf } from '../areas';
import { textOf } from '../entries/entries';
import { Sheet } from '../sheet';

/** Nobody's kelurahan is guessed. */
const KECAMATAN_LENGTH = '21.71.01'.length;

/** From the province down to the kelurahan; begins where the event is. */
@Component({
  selector: 'ikrar-area-field',
  template: `
    @for (step of steps(); track step.under) {
      <label>
        {{ t().questionnaire.areas[$index] }}
        <select #list autocomplete="off" (change)="choose(step.under, list.value)">
          <option value="">{{ t().questionnaire.chooseArea }}</option>
          @for (area of step.areas; track area.code) {
            <option [value]="area.code" [selected]="area.code === step.chosen">{{ area.name }}</option>
          }
        </select>
      </label>
    }
    @if (missing()) {
      <p class="notice team" role="alert">{{ t().questionnaire.areasMissing }}</p>
      <button type="button" (click)="bring()">{{ t().app.retry }}</button>
    } @else if (waiting()) {
      <p class="hint" role="status">{{ t().questionnaire.areasLoading }}</p>
    }
  `,
})
export class AreaField {
  readonly item = input.required<PublicItem>();
  readonly t = inject(LaterLanguage).t;
  readonly missing = signal(false);
  private readonly areas = inject(Areas);
  private readonly current = inject(CurrentEvent);
  private readonly sheet = inject(Sheet);
  /** The area of the event is where most people live; it is an answer only once somebody chose. */
  private readonly code = computed(
    () =>
      textOf(this.sheet.entries(), this.item().id) ||
      (this.current.event()?.areaCode ?? '').slice(0, KECAMATAN_LENGTH),
  );
  private readonly path = computed(() => pathOf(this.code()).slice(0, 4));
  readonly steps = computed(() =>
    this.path().flatMap((under, level) => {
      const areas = this.areas.below(under);
      return areas?.length ? [{ under, areas, chosen: pathOf(this.code())[level + 1] ?? '' }] : [];
    }),
  );
  readonly waiting = computed(() => this.path().some((under) => !this.areas.below(under)));

  constructor() {
    effect(() => {
      this.path();
      untracked(() => void this.bring());
    });
    const again = (): void => void (this.missing() && this.bring());
    addEventListener('online', again);
    inject(DestroyRef).onDestroy(() => removeEventListener('online', again));
  }

  choose(under: string, code: string): void {
    void this.sheet.enter(this.item().id, code || under);
  }

  async bring(): Promise<void> {
    const path = this.path();
    for (const under of path) {
      const here = await this.areas.bring(under);
      if (path === this.path()) this.missing.set(!here);
      if (!here) return;
    }
  }
}
