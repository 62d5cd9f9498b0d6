import {
  afterNextRender,
  ApplicationRef,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { Answer } from '@ikrar/domain';
import { translator } from '../../../platform/language';
import { isScanned } from '../sheets/find-place';
import { cellText, readWritten } from './cell-answers';
import type { Column } from './columns';
import { KeyingDesk } from './keying-desk';

/** The small field in a cell for what no single digit says: a number, a day, a text. */
@Component({
  selector: 'ikrar-cell-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <input
      #field
      type="text"
      autocomplete="off"
      spellcheck="false"
      [inputMode]="column().item?.kind === 'number' || column().item?.kind === 'date' ? 'decimal' : 'text'"
      [attr.aria-label]="t('keying.cell.field', { number: column().number, text: column().text })"
      [attr.aria-invalid]="wrong()"
      (input)="typed(field.value)"
      (keydown)="key($event, field.value)"
      (blur)="leave(field.value)"
    />
  `,
  styles: `
    :host {
      position: absolute;
      z-index: 3;
      inset-block: 2px;
      inset-inline-start: 2px;
      min-inline-size: calc(100% - 4px);
    }
    input {
      inline-size: 100%;
      min-inline-size: 12rem;
      block-size: 100%;
      padding-inline: 8px;
      border: 2px solid var(--mat-sys-primary);
      border-radius: 8px;
      background: var(--card);
      color: inherit;
      font: inherit;
    }
    input[aria-invalid='true'] {
      border-color: var(--negative);
    }
  `,
})
export class CellField {
  readonly column = input.required<Column>();
  /** With what it begins: what was pressed, or nothing. */
  readonly first = input.required<string>();
  /** A scanner wrote a sheet's code here. */
  readonly scanned = output<string>();

  protected readonly t = translator();
  protected readonly wrong = signal(false);
  private readonly desk = inject(KeyingDesk);
  private readonly application = inject(ApplicationRef);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private before: Answer = null;
  private left = false;

  constructor() {
    // Once: what is stored with each key must not come back into the field.
    afterNextRender(() => {
      const { nativeElement } = this.field();
      const row = this.desk.row();
      this.before = row === null ? null : this.desk.answerOf(row, this.column());
      nativeElement.value = this.first() || cellText(this.column(), this.before);
      nativeElement.focus();
      if (this.first() === '') nativeElement.select();
    });
  }

  /** Kept with every key, as far as it is an answer already. */
  protected typed(text: string): void {
    const written = readWritten(this.column(), text);
    this.wrong.set(false);
    if ('answer' in written && !isScanned(text)) this.desk.keep(written.answer);
  }

  protected key(event: KeyboardEvent, text: string): void {
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.left = true;
      this.desk.write(this.before, false);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      this.done(text, true);
    } else return;
    // The next key is for the next cell, not for a field that is about to go.
    this.application.tick();
  }

  protected leave(text: string): void {
    if (!this.left) this.done(text, false);
  }

  private done(text: string, goesOn: boolean): void {
    if (isScanned(text)) {
      this.left = true;
      this.desk.write(this.before, false);
      this.scanned.emit(text);
      return;
    }
    const written = readWritten(this.column(), text);
    if ('problem' in written) {
      this.wrong.set(true);
      this.desk.say(`problem.${written.problem}`, { number: this.column().number });
      return;
    }
    this.left = true;
    this.desk.write(written.answer, goesOn);
  }
}
