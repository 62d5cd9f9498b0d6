import { Component, inject, output, signal } from '@angular/core';
import { LaterLanguage } from '../../language/later-language';
import { FocusOnShow } from '../../place/focus-on-show';
import { readCodes } from './read-codes';
import { Turns } from './turns';

/** The codes on the cards before the team, all at once: who will answer on this phone, in which order. */
@Component({
  selector: 'ikrar-queue-form',
  imports: [FocusOnShow],
  template: `
    <form class="stack" autocomplete="off" novalidate (submit)="add($event, field.value)">
      <h1 ikrarFocusOnShow>{{ words().title }}</h1>
      <label for="queue-codes">{{ t().code.label }}</label>
      <p class="hint" id="queue-hint">{{ words().hint }}</p>
      <textarea
        #field
        id="queue-codes"
        class="code"
        rows="4"
        placeholder="ABC-DEF"
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck="false"
        aria-describedby="queue-hint queue-error"
        [attr.aria-invalid]="error() ? true : null"
        [value]="left()"
        (input)="error.set('')"
      ></textarea>
      <p class="error" id="queue-error" role="alert">{{ error() }}</p>
      <button class="primary" type="submit">{{ words().add }}</button>
      <button type="button" (click)="finished.emit()">{{ t().questionnaire.back }}</button>
      <p class="hint">{{ words().privacy }}</p>
    </form>
  `,
})
export class QueueForm {
  readonly finished = output();
  readonly t = inject(LaterLanguage).t;
  readonly words = () => this.t().shared.form;
  readonly error = signal('');
  /** What is still to be put right. */
  readonly left = signal('');
  private readonly turns = inject(Turns);

  async add(event: Event, typed: string): Promise<void> {
    event.preventDefault();
    const { codes, unread } = readCodes(typed);
    if (codes.length) await this.turns.add(codes);
    this.left.set(unread.join('\n'));
    if (unread.length) this.error.set(this.words().unread(unread.length));
    else if (codes.length) this.finished.emit();
    else this.error.set(this.words().none);
  }
}
