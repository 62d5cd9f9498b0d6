import { Component, computed, inject, input } from '@angular/core';
import { ANSWER_LENGTH, otherKey } from '@ikrar/domain';
import { LaterLanguage } from '../../language/later-language';
import type { PublicItem } from '../../transport/public-api-types';
import { textOf } from '../entries/entries';
import { Sheet } from '../sheet';

/** What "other" is, in one's own words. */
@Component({
  selector: 'ikrar-other-text',
  template: `
    <label for="other">{{ t().questionnaire.otherLabel }}</label>
    <p class="notice team" id="other-hint">{{ t().questionnaire.noNames }}</p>
    <input
      #field
      class="field"
      id="other"
      type="text"
      autocomplete="off"
      autocapitalize="sentences"
      enterkeyhint="next"
      aria-describedby="other-hint question-error"
      [attr.maxlength]="longest"
      [attr.aria-invalid]="sheet.isWrong(item()) || null"
      [value]="typed()"
      (input)="sheet.enter(key(), field.value)"
    />
  `,
})
export class OtherText {
  readonly item = input.required<PublicItem>();
  readonly t = inject(LaterLanguage).t;
  readonly sheet = inject(Sheet);
  readonly longest = ANSWER_LENGTH.short_text;
  readonly key = computed(() => otherKey(this.item()));
  readonly typed = computed(() => textOf(this.sheet.entries(), this.key()));
}
