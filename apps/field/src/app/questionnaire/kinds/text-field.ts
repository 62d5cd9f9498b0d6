import { Component, computed, inject, input } from '@angular/core';
import { ANSWER_LENGTH } from '@ikrar/domain';
import { LaterLanguage } from '../../language/later-language';
import type { PublicItem } from '../../transport/public-api-types';
import { textOf } from '../entries/entries';
import { Sheet } from '../sheet';

/** A text in one's own words, short or long; never about who somebody is. */
@Component({
  selector: 'ikrar-text-field',
  template: `
    <p class="notice team" id="field-hint">{{ t().questionnaire.noNames }}</p>
    @if (item().kind === 'long_text') {
      <textarea
        #long
        class="field"
        rows="6"
        autocomplete="off"
        autocapitalize="sentences"
        aria-labelledby="question"
        aria-describedby="question-help field-hint question-error"
        [attr.maxlength]="longest()"
        [attr.aria-invalid]="sheet.isWrong(item()) || null"
        [value]="typed()"
        (input)="sheet.enter(item().id, long.value)"
      ></textarea>
    } @else {
      <input
        #short
        class="field"
        type="text"
        autocomplete="off"
        autocapitalize="sentences"
        enterkeyhint="next"
        aria-labelledby="question"
        aria-describedby="question-help field-hint question-error"
        [attr.maxlength]="longest()"
        [attr.aria-invalid]="sheet.isWrong(item()) || null"
        [value]="typed()"
        (input)="sheet.enter(item().id, short.value)"
      />
    }
    @if (left() * 10 < longest()) {
      <p class="hint" role="status">{{ t().questionnaire.left(left()) }}</p>
    }
  `,
})
export class TextField {
  readonly item = input.required<PublicItem>();
  readonly t = inject(LaterLanguage).t;
  readonly sheet = inject(Sheet);
  readonly longest = computed(
    () => ANSWER_LENGTH[this.item().kind === 'long_text' ? 'long_text' : 'short_text'],
  );
  readonly typed = computed(() => textOf(this.sheet.entries(), this.item().id));
  readonly left = computed(() => this.longest() - this.typed().length);
}
