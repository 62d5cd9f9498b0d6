import {
  ApplicationRef,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { translator } from '../../../platform/language';

/** The code of the sheet on the table: typed, or written by a scanner, then Enter. */
@Component({
  selector: 'ikrar-code-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label for="sheet-code">{{ t('keying.code.label') }}</label>
    <input
      #field
      id="sheet-code"
      type="text"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      enterkeyhint="go"
      aria-describedby="sheet-code-hint"
      [attr.aria-invalid]="problem() !== null"
      (focus)="reached.emit()"
      (keydown.enter)="go($event, field.value)"
    />
    <p
      id="sheet-code-hint"
      [class.wrong]="problem() !== null"
      [attr.role]="problem() === null ? null : 'alert'"
    >
      {{ problem() ?? t('keying.code.hint') }}
    </p>
  `,
  styles: `
    :host {
      display: grid;
      align-content: start;
      gap: 4px;
    }
    label {
      font-weight: 600;
    }
    input {
      inline-size: 100%;
      min-block-size: 44px;
      padding-inline: 12px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: 8px;
      background: var(--card);
      color: inherit;
      font: inherit;
      font-size: 1rem;
      letter-spacing: 0.05em;
      text-transform: uppercase;
    }
    input[aria-invalid='true'] {
      border-color: var(--negative);
    }
    p {
      color: var(--quiet);
      font-size: 0.75rem;
      line-height: 1rem;
    }
    .wrong {
      color: var(--negative);
    }
  `,
})
export class CodeField {
  readonly problem = input<string | null>(null);
  readonly entered = output<string>();
  /** The sheet before is left. */
  readonly reached = output<void>();

  protected readonly t = translator();
  private readonly application = inject(ApplicationRef);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  /** The cursor stands here, behind what was pressed already or on a suggestion that Enter takes. */
  begin(text: string, way: 'pressed' | 'suggested'): void {
    const { nativeElement } = this.field();
    nativeElement.value = text;
    nativeElement.focus();
    if (way === 'pressed') nativeElement.setSelectionRange(text.length, text.length);
    else nativeElement.select();
  }

  protected go(event: Event, text: string): void {
    event.preventDefault();
    this.entered.emit(text);
    // The sheet has the focus before the next key comes: a scanner and a quick hand wait for no frame.
    this.application.tick();
    const { nativeElement } = this.field();
    if (nativeElement === nativeElement.ownerDocument.activeElement) nativeElement.select();
  }
}
