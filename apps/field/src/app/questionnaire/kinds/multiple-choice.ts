import { Component, computed, inject, input } from '@angular/core';
import { OTHER_OPTION } from '@ikrar/domain';
import { Language } from '../../language/language';
import { LaterLanguage } from '../../language/later-language';
import type { PublicItem } from '../../transport/public-api-types';
import { Sheet } from '../sheet';
import { otherText, shownOptions } from './options';
import { OtherText } from './other-text';

/** Any number of options. */
@Component({
  selector: 'ikrar-multiple-choice',
  imports: [OtherText],
  template: `
    @if (!isSaid()) {
      <p class="hint">{{ t().questionnaire.several }}</p>
    }
    @for (option of options(); track option.id) {
      <label class="choice">
        <input
          #box
          type="checkbox"
          autocomplete="off"
          [value]="option.id"
          [checked]="chosen().includes(option.id)"
          (change)="choose(option.id, box.checked)"
        />
        <span>{{ language.pick(option.text) }}</span>
      </label>
    }
    @if (chosen().includes(other)) {
      <ikrar-other-text [item]="item()" />
    }
  `,
})
export class MultipleChoice {
  readonly item = input.required<PublicItem>();
  readonly language = inject(Language);
  readonly t = inject(LaterLanguage).t;
  readonly other = OTHER_OPTION;
  private readonly sheet = inject(Sheet);
  /** Some questionnaires say it in their own help, which is read aloud as well. */
  readonly isSaid = computed(() => {
    const { help } = this.item();
    return help !== undefined && this.language.pick(help) === this.t().questionnaire.several;
  });
  readonly chosen = computed(() => [this.sheet.entries()[this.item().id] ?? []].flat());
  readonly options = computed(() =>
    shownOptions(this.item(), this.sheet.draft()?.id ?? '', otherText(this.t())),
  );

  choose(id: string, wanted: boolean): void {
    const others = this.chosen().filter((chosen) => chosen !== id);
    void this.sheet.enter(this.item().id, wanted ? [...others, id] : others);
  }
}
