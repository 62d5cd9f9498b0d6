import { booleanAttribute, ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Signal } from '@angular/core';
import type { AbstractControl } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { ErrorState } from '../feedback/error-state';
import { SideSheet } from './side-sheet';

/** A form on its way: whether it is being sent, and the sentence when that failed. */
export interface FormSubmission {
  readonly sending: Signal<boolean>;
  readonly failure: Signal<string | null>;
}

let count = 0;

/**
 * A side sheet that is one form: its fields as content, below them why sending failed, and the button that
 * sends. What stands before the form or after it is content marked `before` or `after`; further buttons are
 * marked `actions`. The fields find their group because `[formGroup]` stands on the sheet itself.
 *
 * @example
 * <ui-form-sheet [heading]="t('…')" [formGroup]="form" [submission]="submission" [action]="t('…')" (submitted)="save()">
 *   <mat-form-field>… formControlName="title" …</mat-form-field>
 * </ui-form-sheet>
 */
@Component({
  selector: 'ui-form-sheet',
  imports: [ErrorState, MatButton, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-side-sheet [heading]="heading()" [dirty]="dirty">
      <ng-content select="[before]" />
      <form class="form" [id]="id" (submit)="submit($event)" novalidate>
        <ng-content />
        @if (submission().failure(); as sentence) {
          <ui-error-state [message]="sentence" [retryable]="false" />
        }
      </form>
      <ng-content select="[after]" />
      <ng-content select="[actions]" ngProjectAs="[actions]" />
      @if (action(); as verb) {
        <button
          actions
          matButton="filled"
          type="submit"
          [attr.form]="id"
          [disabled]="held()"
          disabledInteractive
        >
          {{ verb }}
        </button>
      }
    </ui-side-sheet>
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class FormSheet {
  /** What is being made or changed. */
  readonly heading = input.required<string>();
  /** The form; something typed into it is not lost without a question. */
  readonly formGroup = input.required<AbstractControl>();
  /** The words on the button that sends; null where there is nothing left to send. */
  readonly action = input.required<string | null>();
  /** How sending goes. */
  readonly submission = input.required<FormSubmission>();
  /** Whether something else stands in the way of sending. */
  readonly blocked = input(false, { transform: booleanAttribute });
  /** The person wants to send. */
  readonly submitted = output();

  protected readonly id = `ui-form-sheet-${count++}`;
  protected readonly held = computed(() => this.blocked() || this.submission().sending());
  protected readonly dirty = () => this.formGroup().dirty;

  protected submit(event: Event): void {
    event.preventDefault();
    // A disabled button keeps the focus (it is interactive), so that pressing it comes here.
    if (!this.held()) this.submitted.emit();
  }
}
