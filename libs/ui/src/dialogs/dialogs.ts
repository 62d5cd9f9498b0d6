import { inject, Injectable } from '@angular/core';
import type { Type } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { MatDialogConfig } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { ConfirmDialog, type Confirmation } from './confirm-dialog';

/** Opens dialogs and side sheets, and answers with what they were closed with. */
@Injectable({ providedIn: 'root' })
export class Dialogs {
  private readonly dialog = inject(MatDialog);

  /** True when the person pressed the named verb. */
  async confirm(confirmation: Confirmation): Promise<boolean> {
    return (await this.open<boolean>(ConfirmDialog, { data: confirmation, role: 'alertdialog' })) === true;
  }

  /** A dialog in the middle of the screen. */
  open<Result>(component: Type<unknown>, config: MatDialogConfig = {}): Promise<Result | undefined> {
    const shown = this.dialog.open<unknown, unknown, Result>(component, {
      ariaModal: true,
      autoFocus: 'first-tabbable',
      enterAnimationDuration: 120,
      exitAnimationDuration: 80,
      ...config,
    });
    return firstValueFrom(shown.afterClosed());
  }

  /**
   * A sheet at the side, full screen on a phone. The component's template is one `<ui-side-sheet>`; it reads
   * `data` by `inject(MAT_DIALOG_DATA)` and closes itself by `inject(MatDialogRef).close(result)`. `autoFocus` is
   * a selector for what has the focus first, when that is not the first thing one can tab to.
   */
  sheet<Result>(
    component: Type<unknown>,
    data?: unknown,
    autoFocus = 'first-tabbable',
  ): Promise<Result | undefined> {
    return this.open<Result>(component, {
      data,
      autoFocus,
      disableClose: true,
      position: { top: '0', right: '0' },
      height: '100dvh',
      width: 'min(560px, 100vw)',
      maxWidth: '100vw',
      panelClass: 'ui-side-sheet-panel',
    });
  }
}
