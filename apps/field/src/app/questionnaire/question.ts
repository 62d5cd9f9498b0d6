import { Component, computed, effect, ElementRef, inject, input, untracked } from '@angular/core';
import { Language } from '../language/language';
import { LaterLanguage } from '../language/later-language';
import { FocusOnShow } from '../place/focus-on-show';
import type { PublicItem } from '../transport/public-api-types';
import { ItemPicture } from './item-picture';
import { otherText, shownOptions } from './kinds/options';
import { ItemField } from './kinds/item-field';
import { ReadAloud } from './read-aloud';
import { Sheet } from './sheet';

/** One question with all that helps to understand it, and its field. */
@Component({
  selector: 'ikrar-question',
  imports: [FocusOnShow, ItemField, ItemPicture],
  providers: [ReadAloud],
  template: `
    @if (section(); as title) {
      <p class="section">{{ title }}</p>
    }
    <fieldset>
      <legend>
        <h1
          class="question-text"
          id="question"
          ikrarFocusOnShow
          [attr.lang]="item().kind !== 'note' && language.lacks(item().text) ? 'id' : null"
        >
          {{ item().kind === 'note' ? t().questionnaire.note : language.pick(item().text) }}
        </h1>
      </legend>
      @if (aloud.voice()) {
        <button class="listen" type="button" (click)="listen()">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            @if (aloud.speaking()) {
              <path d="M7 7h10v10H7z" />
            } @else {
              <path d="M4 9h4l5-4v14l-5-4H4zm12-1a5 5 0 0 1 0 8m2-11a9 9 0 0 1 0 14" />
            }
          </svg>
          {{ aloud.speaking() ? t().questionnaire.stopListening : t().questionnaire.listen }}
        </button>
      }
      @if (language.lacks(item().text)) {
        <p class="hint">{{ t().questionnaire.untranslated }}</p>
      }
      @if (item().help; as help) {
        <p class="hint" id="question-help">{{ language.pick(help) }}</p>
      }
      @if (item().picture) {
        <ikrar-item-picture [item]="item()" />
      }
      <ikrar-item-field [item]="item()" />
    </fieldset>
    <div class="said">
      <p class="error" id="question-error" role="alert">{{ error() }}</p>
      @if (name(); as found) {
        <p class="notice team" role="alert">{{ t().questionnaire.maybeName(found) }}</p>
      }
    </div>
  `,
})
export class Question {
  readonly item = input.required<PublicItem>();
  /** What may be somebody's name, asked about once. */
  readonly name = input('');
  readonly language = inject(Language);
  readonly t = inject(LaterLanguage).t;
  readonly aloud = inject(ReadAloud);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly sheet = inject(Sheet);
  /** The section's title stands over each of its items. */
  readonly section = computed(() => {
    const section = this.sheet.instrument().sections.find(({ id }) => id === this.item().section);
    return section && this.language.pick(section.title);
  });
  readonly error = computed(() => {
    const problem = this.sheet.problem(this.item());
    if (!problem || !this.sheet.isWrong(this.item())) return '';
    const { problems, bounds } = this.t().questionnaire;
    if ('found' in problem) return problems[problem.code](problem.found);
    const said = problems[problem.code];
    return problem.code === 'bounds' ? `${said} ${bounds(this.item().min, this.item().max)}` : said;
  });

  constructor() {
    effect(() => {
      if (this.sheet.complaint().item === this.item().id) untracked(() => this.focusField());
    });
    effect(() => {
      if (this.name()) this.uncover();
    });
  }

  listen(): void {
    if (this.aloud.speaking()) return this.aloud.stop();
    const { item, language } = { item: this.item(), language: this.language };
    const options = shownOptions(item, this.sheet.draft()?.id ?? '', otherText(this.t()));
    const texts = [item.text, ...(item.help ? [item.help] : []), ...options.map(({ text }) => text)];
    this.aloud.say(texts.map((text) => language.pick(text)));
  }

  /** To what has to be put right: the text beside "other", else the field itself. */
  private focusField(): void {
    const fields = this.host.nativeElement.querySelectorAll<HTMLElement>('.field, select');
    [...fields].at(this.item().kind === 'date' ? 0 : -1)?.focus();
    this.uncover();
  }

  /** What is said stands below the field, where the buttons may cover it; it is drawn after this. */
  private uncover(): void {
    const end = this.host.nativeElement.querySelector('.said');
    setTimeout(() => end?.scrollIntoView({ block: 'nearest' }));
  }
}
