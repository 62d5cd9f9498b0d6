import { Component, computed, inject, input } from '@angular/core';
import { OTHER_OPTION } from '@ikrar/domain';
import { Language } from '../../language/language';
import { LaterLanguage } from '../../language/later-language';
import type { PublicItem } from '../../transport/public-api-types';
import { Sheet } from '../sheet';
import { otherText, shownOptions } from './options';
import { OtherText } from './other-text';

/** One of several options, also "true" and "false". */
@Component({
  selector: 'ikrar-single-choice',
  imports: [OtherText],
  template: `
    @for (option of options(); track option.id) {
      <label class="choice">
        <input
          type="radio"
          name="answer"
          autocomplete="off"
          [value]="option.id"
          [checked]="option.id === chosen()"
          (change)="sheet.enter(item().id, option.id)"
        />
        <span>{{ language.pick(option.text) }}</span>
      </label>
    }
    @if (chosen() === other) {
      <ikrar-other-text [item]="item()" />
    }
  `,
})
export class SingleChoice {
  readonly item = input.required<PublicItem>();
  readonly language = inject(Language);
  readonly sheet = inject(Sheet);
  readonly other = OTHER_OPTION;
  private readonly t = inject(LaterLanguage).t;
  readonly chosen = computed(() => this.sheet.entries()[this.item().id]);
  readonly options = computed(() =>
    shownOptions(this.item(), this.sheet.draft()?.id ?? '', otherText(this.t())),
  );
}
