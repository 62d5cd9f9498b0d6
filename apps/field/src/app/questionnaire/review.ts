import { Component, computed, inject, input, output } from '@angular/core';
import { Language } from '../language/language';
import { FocusOnShow } from '../place/focus-on-show';
import type { PublicItem } from '../transport/public-api-types';
import { Answers, unanswered } from './draft';

/** The last look before sending: every question with its answer, the open ones first to see. */
@Component({
  selector: 'ikrar-review',
  imports: [FocusOnShow],
  template: `
    <h1 ikrarFocusOnShow>{{ t().questionnaire.reviewTitle }}</h1>
    @if (open().length) {
      <p class="notice team">
        {{ t().questionnaire.unanswered(open().length) }}
        @if (blocked()) {
          {{ t().questionnaire.requiredLeft }}
        }
      </p>
    } @else {
      <p class="notice">{{ t().questionnaire.complete }}</p>
    }
    <ol class="review">
      @for (item of items(); track item.id; let index = $index) {
        <li [class.open]="!answers()[item.id]">
          <p class="hint">{{ language.pick(item.text) }}</p>
          <p>
            <strong>{{ answerText(item) || t().questionnaire.none }}</strong>
            @if (item.required && !answers()[item.id]) {
              <span class="badge" data-badge="team">{{ t().questionnaire.required }}</span>
            }
          </p>
          <button class="link" type="button" (click)="change.emit(index)">
            {{ answers()[item.id] ? t().questionnaire.change : t().questionnaire.answer }}
            <span class="unseen">{{ index + 1 }}</span>
          </button>
        </li>
      }
    </ol>
    <div class="actions">
      <button type="button" (click)="back.emit()">{{ t().questionnaire.back }}</button>
      <button class="primary" type="button" [disabled]="blocked() || sending()" (click)="send.emit()">
        {{ t().questionnaire.send }}
      </button>
    </div>
  `,
})
export class Review {
  readonly items = input.required<PublicItem[]>();
  readonly answers = input.required<Answers>();
  readonly sending = input(false);
  readonly change = output<number>();
  readonly back = output();
  readonly send = output();
  readonly language = inject(Language);
  readonly t = this.language.t;
  readonly open = computed(() => unanswered(this.items(), this.answers()));
  readonly blocked = computed(() => this.open().some((item) => item.required));

  answerText(item: PublicItem): string {
    const option = item.options.find(({ id }) => id === this.answers()[item.id]);
    return option ? this.language.pick(option.text) : '';
  }
}
