import { Component, computed, inject, input } from '@angular/core';
import { LaterLanguage } from '../../language/later-language';
import type { PublicItem } from '../../transport/public-api-types';
import { textOf } from '../entries/entries';
import { Sheet } from '../sheet';

/** A number, with its bounds said before anything is typed. */
@Component({
  selector: 'ikrar-number-field',
  template: `
    <p class="hint" id="field-hint">{{ hint() }}</p>
    <input
      #field
      class="field number"
      type="text"
      maxlength="20"
      autocomplete="off"
      enterkeyhint="next"
      aria-labelledby="question"
      aria-describedby="question-help field-hint question-error"
      [attr.inputmode]="keys()"
      [attr.aria-invalid]="sheet.isWrong(item()) || null"
      [value]="typed()"
      (input)="sheet.enter(item().id, field.value)"
    />
  `,
})
export class NumberField {
  readonly item = input.required<PublicItem>();
  readonly sheet = inject(Sheet);
  private readonly t = inject(LaterLanguage).t;
  readonly typed = computed(() => textOf(this.sheet.entries(), this.item().id));
  /** The keys of a number have no minus on some phones. */
  readonly keys = computed(() => {
    if ((this.item().min ?? 0) < 0) return 'text';
    return this.item().whole ? 'numeric' : 'decimal';
  });
  readonly hint = computed(() => {
    const { min, max, whole } = this.item();
    const t = this.t().questionnaire;
    const bounds = min === undefined && max === undefined ? '' : t.bounds(min, max);
    return `${whole ? t.whole : t.decimal} ${bounds}`.trim();
  });
}
