import { ChangeDetectionStrategy, Component, inject, input, ViewEncapsulation } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDialogActions, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { filter, merge } from 'rxjs';
import { IconButton } from '../icon/icon-button';
import { UI_TEXTS } from '../ui-texts';
import { Dialogs } from './dialogs';

/**
 * The frame of a side sheet: title, a body that scrolls, and a foot for the buttons (content marked
 * `actions`). Closing it with something typed asks first.
 *
 * @example
 * <ui-side-sheet [heading]="t('…')" [dirty]="isDirty">
 *   <form id="edit" class="form" (ngSubmit)="save()">…</form>
 *   <button actions matButton="filled" type="submit" form="edit">…</button>
 * </ui-side-sheet>
 */
@Component({
  selector: 'ui-side-sheet',
  imports: [IconButton, MatDialogActions, MatDialogContent, MatDialogTitle],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  template: `
    <header class="ui-side-sheet-head">
      <h2 matDialogTitle>{{ heading() }}</h2>
      <ui-icon-button icon="close" [label]="texts().close" (pressed)="close()" />
    </header>
    <mat-dialog-content><ng-content /></mat-dialog-content>
    <mat-dialog-actions align="end"><ng-content select="[actions]" /></mat-dialog-actions>
  `,
  styles: `
    .ui-side-sheet-panel .mat-mdc-dialog-surface {
      border-radius: 12px 0 0 12px;
    }
    @media (max-width: 599px) {
      .ui-side-sheet-panel .mat-mdc-dialog-surface {
        border-radius: 0;
      }
    }
    ui-side-sheet {
      display: flex;
      flex-direction: column;
      block-size: 100%;
      min-block-size: 0;
    }
    .ui-side-sheet-head {
      display: flex;
      align-items: center;
      gap: 8px;
      padding-inline-end: 12px;
      border-block-end: 1px solid var(--line);
    }
    .ui-side-sheet-head h2 {
      flex: 1;
    }
    .ui-side-sheet-panel .mat-mdc-dialog-content {
      flex: 1;
      max-block-size: none;
      padding-block: 24px;
    }
    ui-side-sheet mat-dialog-actions {
      border-block-start: 1px solid var(--line);
      padding: 12px 24px;
    }
  `,
})
export class SideSheet {
  /** What is being made or changed. */
  readonly heading = input.required<string>();
  /** Whether there is typed text to lose. */
  readonly dirty = input<() => boolean>(() => false);

  protected readonly texts = inject(UI_TEXTS);
  private readonly sheet = inject(MatDialogRef);
  private readonly dialogs = inject(Dialogs);

  constructor() {
    const escape = this.sheet.keydownEvents().pipe(filter((event) => event.key === 'Escape'));
    merge(escape, this.sheet.backdropClick())
      .pipe(takeUntilDestroyed())
      .subscribe(() => void this.close());
  }

  protected async close(): Promise<void> {
    const { discardTitle, discardText, discard, keepEditing } = this.texts();
    const leave =
      !this.dirty()() ||
      (await this.dialogs.confirm({
        title: discardTitle,
        text: discardText,
        confirm: discard,
        cancel: keepEditing,
        dangerous: true,
      }));
    if (leave) this.sheet.close();
  }
}
