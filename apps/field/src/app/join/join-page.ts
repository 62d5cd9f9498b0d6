import { Component, inject, signal } from '@angular/core';
import { Language } from '../language/language';
import { FocusOnShow } from '../place/focus-on-show';
import { Place } from '../place/place';
import { readJoinCode } from './read-join-code';

/** The door for who has no QR code: the event's code, typed from the screen of the hall. */
@Component({
  selector: 'ikrar-join-page',
  imports: [FocusOnShow],
  template: `
    <form class="stack" autocomplete="off" novalidate (submit)="enter($event, field.value)">
      <img class="mark" src="/mark.svg" alt="" width="56" height="56" />
      <h1 ikrarFocusOnShow>{{ t().join.title }}</h1>
      <label for="join-code">{{ t().join.label }}</label>
      <p class="hint" id="join-hint">{{ t().join.hint }}</p>
      <input
        #field
        id="join-code"
        class="code"
        type="text"
        maxlength="12"
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="go"
        aria-describedby="join-hint join-error"
        [attr.aria-invalid]="wrong() || null"
        (input)="wrong.set(false)"
      />
      <p class="error" id="join-error" role="alert">{{ wrong() ? t().join.wrong : '' }}</p>
      <button class="primary" type="submit">{{ t().join.next }}</button>
    </form>
    <a class="link" href="/admin/">{{ t().join.team }}</a>
  `,
})
export class JoinPage {
  readonly t = inject(Language).t;
  readonly wrong = signal(false);
  private readonly place = inject(Place);

  enter(event: Event, typed: string): void {
    event.preventDefault();
    const joinCode = readJoinCode(typed);
    if (joinCode) this.place.go(`/e/${joinCode}`);
    else this.wrong.set(true);
  }
}
