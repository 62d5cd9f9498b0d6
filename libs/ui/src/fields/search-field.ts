import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  inject,
  input,
  model,
  viewChild,
} from '@angular/core';
import { Icon } from '../icon/icon';
import { UI_TEXTS } from '../ui-texts';

/** Time for the next letter to come before anything is asked. */
const PAUSE = 250;

/** Filter as you type: `<ui-search-field [label]="…" [(value)]="search" />`. */
@Component({
  selector: 'ui-search-field',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-icon name="search" />
    <input
      #field
      type="search"
      autocomplete="off"
      [attr.aria-label]="label()"
      [placeholder]="label()"
      [value]="value()"
      (input)="type(field.value)"
      (keydown.enter)="set(field.value)"
    />
    @if (value()) {
      <button type="button" [attr.aria-label]="texts().clear" (click)="clear()">
        <ui-icon name="close" />
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: 40px;
      min-inline-size: min(320px, 100%);
      padding-inline: 12px 4px;
      border: 1px solid var(--line);
      border-radius: 12px;
      background: var(--card);
      color: var(--quiet);
    }
    :host:focus-within {
      outline: 2px solid var(--mat-sys-primary);
      outline-offset: -1px;
    }
    @media (max-width: 599px) {
      :host {
        inline-size: 100%;
      }
    }
    input {
      flex: 1;
      min-inline-size: 0;
      border: 0;
      outline: 0;
      background: none;
      color: var(--mat-sys-on-surface);
      font: inherit;
    }
    input::placeholder {
      color: var(--quiet);
      opacity: 1;
    }
    input::-webkit-search-cancel-button {
      display: none;
    }
    button {
      display: grid;
      place-items: center;
      inline-size: 32px;
      block-size: 32px;
      padding: 0;
      border: 0;
      border-radius: 8px;
      background: none;
      color: inherit;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 2px solid var(--mat-sys-primary);
    }
  `,
})
export class SearchField {
  /** What is searched, as label and placeholder. */
  readonly label = input.required<string>();
  /** What is searched for. */
  readonly value = model('');

  protected readonly texts = inject(UI_TEXTS);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.waiting));
  }

  /** Puts the cursor into the field, for a keyboard shortcut. */
  focus(): void {
    this.field().nativeElement.focus();
  }

  protected type(text: string): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.set(text), PAUSE);
  }

  protected set(text: string): void {
    clearTimeout(this.waiting);
    this.value.set(text.trim());
  }

  protected clear(): void {
    this.set('');
    this.field().nativeElement.value = '';
    this.focus();
  }
}
