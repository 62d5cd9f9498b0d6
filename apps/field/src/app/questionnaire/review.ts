import { Component, computed, inject, input } from '@angular/core';
import { Language } from '../language/language';
import { LaterLanguage } from '../language/later-language';
import { FocusOnShow } from '../place/focus-on-show';
import { Place } from '../place/place';
import type { Phase, PublicItem } from '../transport/public-api-types';
import { Answers, unanswered } from './draft';

/** The last look before sending: every question with its answer, and a way back to each. */
@Component({
  selector: 'ikrar-review',
  imports: [FocusOnShow],
  template: `
    <h1 ikrarFocusOnShow>{{ t().questionnaire.reviewTitle }}</h1>
    @if (open().length) {
      <div class="notice team">
        <p>
          {{ t().questionnaire.unanswered(open().length) }}
          @if (blocked()) {
            {{ t().questionnaire.requiredLeft }}
          }
        </p>
        <button type="button" (click)="change(firstOpen())">{{ t().questionnaire.toUnanswered }}</button>
      </div>
    } @else {
      <p class="notice">{{ t().questionnaire.complete }}</p>
    }
    <ol class="review">
      @for (item of items(); track item.id; let index = $index) {
        <li>
          <p class="review-question">{{ language.pick(item.text) }}</p>
          <p class="review-answer">
            @if (answerText(item); as answer) {
              <strong>{{ answer }}</strong>
            } @else {
              <strong class="error">{{ t().questionnaire.none }}</strong>
              @if (item.required) {
                <span class="badge" data-badge="team">{{ t().questionnaire.required }}</span>
              }
            }
          </p>
          <button class="link" type="button" (click)="change(index)">
            {{ answers()[item.id] ? t().questionnaire.change : t().questionnaire.answer }}
            <span class="unseen">{{ index + 1 }}</span>
          </button>
        </li>
      }
    </ol>
  `,
})
export class Review {
  readonly phase = input.required<Phase>();
  readonly items = input.required<PublicItem[]>();
  readonly answers = input.required<Answers>();
  readonly language = inject(Language);
  readonly t = inject(LaterLanguage).t;
  readonly open = computed(() => unanswered(this.items(), this.answers()));
  readonly blocked = computed(() => this.open().some((item) => item.required));
  /** What keeps from sending comes before what may be left out. */
  readonly firstOpen = computed(() =>
    this.items().findIndex(
      (item) => item === (this.open().find(({ required }) => required) ?? this.open()[0]),
    ),
  );
  private readonly place = inject(Place);

  answerText(item: PublicItem): string {
    const option = item.options.find(({ id }) => id === this.answers()[item.id]);
    return option ? this.language.pick(option.text) : '';
  }

  change(at: number): void {
    this.place.show({ name: 'questionnaire', phase: this.phase(), at });
  }
}
