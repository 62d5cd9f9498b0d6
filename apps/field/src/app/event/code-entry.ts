import { parsePersonalCode } from '@ikrar/domain';
import { Component, computed, inject, signal } from '@angular/core';
import { Language } from '../language/language';
import { FocusOnShow } from '../place/focus-on-show';
import { Place } from '../place/place';
import { CurrentEvent } from './current-event';
import { SeatKeeper } from './seat-keeper';

/** Asks for the personal code; a slip of the finger is told at once and without the server. */
@Component({
  selector: 'ikrar-code-entry',
  imports: [FocusOnShow],
  template: `
    <form class="stack" autocomplete="off" novalidate (submit)="enter($event)">
      <h1 ikrarFocusOnShow>{{ t().code.title }}</h1>
      <label for="personal-code">{{ t().code.label }}</label>
      <p class="hint" id="code-hint">{{ t().code.hint }}</p>
      <input
        #field
        id="personal-code"
        class="code"
        type="text"
        maxlength="12"
        placeholder="ABC-DEF"
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="go"
        aria-describedby="code-hint code-error"
        [attr.aria-invalid]="error() ? true : null"
        (input)="type(field.value)"
      />
      <p class="error" id="code-error" role="alert">{{ error() }}</p>
      <button class="primary" type="submit" [disabled]="checking()">
        {{ checking() ? t().code.checking : t().code.next }}
      </button>
      <p class="hint">{{ t().code.privacy }}</p>
    </form>
  `,
})
export class CodeEntry {
  readonly t = inject(Language).t;
  readonly checking = signal(false);
  private readonly typed = signal('');
  private readonly submitted = signal(false);
  private readonly unknown = signal(false);
  private readonly event = inject(CurrentEvent);
  private readonly place = inject(Place);
  private readonly seats = inject(SeatKeeper);
  private readonly parsed = computed(() => parsePersonalCode(this.typed()));

  /** While typing only what more letters cannot mend is called wrong. */
  readonly error = computed(() => {
    const parsed = this.parsed();
    if (parsed.ok) return this.unknown() ? this.t().code.unknown : '';
    const unfinished = parsed.reason === 'empty' || (parsed.reason === 'length' && !this.tooLong());
    return unfinished && !this.submitted() ? '' : this.t().code.problem[parsed.reason];
  });

  type(value: string): void {
    this.typed.set(value);
    this.submitted.set(false);
    this.unknown.set(false);
  }

  async enter(event: Event): Promise<void> {
    event.preventDefault();
    this.submitted.set(true);
    const parsed = this.parsed();
    if (!parsed.ok || this.checking()) return;
    this.checking.set(true);
    const taken = await this.seats.take(this.event.joinCode(), parsed.code);
    this.checking.set(false);
    this.unknown.set(taken === 'unknown');
    if (taken === 'taken') this.place.show({ name: 'steps' }, 'replace');
  }

  private tooLong(): boolean {
    return this.typed().replace(/[^0-9a-z]/gi, '').length > 6;
  }
}
