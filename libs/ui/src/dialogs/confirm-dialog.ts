import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import { UI_TEXTS } from '../ui-texts';

/** What a confirmation asks. */
export interface Confirmation {
  /** The question. */
  readonly title: string;
  /** What will happen, and what cannot be undone. */
  readonly text?: string;
  /** The verb on the button, never "OK". */
  readonly confirm: string;
  readonly cancel?: string;
  /** Colours the verb as a warning, and lets the keyboard start on the way back. */
  readonly dangerous?: boolean;
}

/** Asks before what cannot be undone; open it through `Dialogs.confirm`. */
@Component({
  selector: 'ui-confirm-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 matDialogTitle>{{ data.title }}</h2>
    @if (data.text) {
      <mat-dialog-content>{{ data.text }}</mat-dialog-content>
    }
    <mat-dialog-actions align="end">
      <button matButton type="button" [matDialogClose]="false">{{ data.cancel ?? texts().cancel }}</button>
      <button
        matButton="filled"
        type="button"
        [class.dangerous]="data.dangerous"
        [matDialogClose]="true"
        [attr.cdkFocusInitial]="data.dangerous ? null : ''"
      >
        {{ data.confirm }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    .dangerous {
      --mat-button-filled-container-color: var(--mat-sys-error);
      --mat-button-filled-label-text-color: var(--mat-sys-on-error);
    }
  `,
})
export class ConfirmDialog {
  protected readonly data = inject<Confirmation>(MAT_DIALOG_DATA);
  protected readonly texts = inject(UI_TEXTS);
}
