import { Component, computed, inject, input, signal } from '@angular/core';
import { makeSelfCode } from '@ikrar/domain';
import { Language } from '../language/language';
import { LaterLanguage } from '../language/later-language';
import { FocusOnShow } from '../place/focus-on-show';
import { Place } from '../place/place';
import type { RecipeQuestion } from '../transport/public-api-types';
import { Sheet } from './sheet';

/** Makes a code of what only its holder knows. The answers live as long as this form and go nowhere. */
@Component({
  selector: 'ikrar-self-code-form',
  imports: [FocusOnShow],
  template: `
    <form class="stack" autocomplete="off" novalidate (submit)="finish($event)">
      <h1 ikrarFocusOnShow>{{ words().title }}</h1>
      <p>{{ words().why }}</p>
      <p class="notice">{{ words().safe }} {{ words().again }}</p>
      @for (question of recipe(); track question.id) {
        <label [for]="'recipe-' + question.id">{{ language.pick(question.text) }}</label>
        <p class="hint" [id]="'recipe-hint-' + question.id">
          {{ question.part === 'digits' ? words().digits : words().letters(question.length) }}
        </p>
        <input
          #field
          class="field"
          type="text"
          maxlength="40"
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="next"
          [id]="'recipe-' + question.id"
          [attr.inputmode]="question.part === 'digits' ? 'numeric' : null"
          [attr.aria-describedby]="'recipe-hint-' + question.id"
          (input)="type(question.id, field.value)"
        />
      }
      <div class="actions">
        @if (asking()) {
          <p class="notice team" role="alert">{{ words().blank }}</p>
        }
        <button type="button" (click)="place.backTo({ name: 'steps' })">{{ t().questionnaire.back }}</button>
        <button class="primary" type="submit">{{ asking() ? words().without : words().next }}</button>
      </div>
    </form>
  `,
})
export class SelfCodeForm {
  readonly recipe = input.required<readonly RecipeQuestion[]>();
  readonly language = inject(Language);
  readonly t = inject(LaterLanguage).t;
  readonly place = inject(Place);
  private readonly sheet = inject(Sheet);
  readonly words = computed(() => this.t().questionnaire.selfCode);
  /** Whether to go on without a code. */
  readonly asking = signal(false);
  private readonly answers = signal<Readonly<Record<string, string>>>({});

  type(id: string, value: string): void {
    this.asking.set(false);
    this.answers.update((answers) => ({ ...answers, [id]: value }));
  }

  finish(event: Event): void {
    event.preventDefault();
    const selfCode = makeSelfCode(this.recipe(), this.answers());
    if (selfCode === null && !this.asking()) return this.asking.set(true);
    // The answers end here; of them only the code is left.
    this.sheet.draft.update((draft) => draft && { ...draft, selfCode });
    void this.sheet.keep();
  }
}
