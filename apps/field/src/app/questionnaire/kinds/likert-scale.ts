import { Component, computed, inject, input } from '@angular/core';
import { Language } from '../../language/language';
import type { PublicItem } from '../../transport/public-api-types';
import { Sheet } from '../sheet';

/** One step of a scale; the steps stand together as one thing, each with its label. */
@Component({
  selector: 'ikrar-likert-scale',
  template: `
    <div class="scale">
      @for (option of item().options; track option.id) {
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
    </div>
  `,
})
export class LikertScale {
  readonly item = input.required<PublicItem>();
  readonly language = inject(Language);
  readonly sheet = inject(Sheet);
  readonly chosen = computed(() => this.sheet.entries()[this.item().id]);
}
