import { Component, inject, input, output } from '@angular/core';
import { Language } from '../language/language';
import { FocusOnShow } from '../place/focus-on-show';
import type { PublicItem } from '../transport/public-api-types';

/** One question that fills the screen; each option is a target as wide as the screen. */
@Component({
  selector: 'ikrar-question',
  imports: [FocusOnShow],
  template: `
    <fieldset class="question">
      <legend>
        <h1 class="question-text" ikrarFocusOnShow>{{ language.pick(item().text) }}</h1>
      </legend>
      @for (option of item().options; track option.id) {
        <label class="choice">
          <input
            type="radio"
            name="answer"
            autocomplete="off"
            [value]="option.id"
            [checked]="option.id === chosen()"
            (change)="pick.emit(option.id)"
          />
          <span>{{ language.pick(option.text) }}</span>
        </label>
      }
    </fieldset>
  `,
})
export class Question {
  readonly item = input.required<PublicItem>();
  readonly chosen = input<string | undefined>();
  readonly pick = output<string>();
  readonly language = inject(Language);
}
