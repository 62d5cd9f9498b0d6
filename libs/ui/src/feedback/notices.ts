import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { UI_TEXTS } from '../ui-texts';

const GLANCE = 4000;
/** Long enough to notice a slip of the finger and to reach the button with a keyboard. */
const SECOND_THOUGHT = 8000;

/** Short sentences at the foot of the screen, read out politely. */
@Injectable({ providedIn: 'root' })
export class Notices {
  private readonly snackBar = inject(MatSnackBar);
  private readonly texts = inject(UI_TEXTS);

  /** Says that something was done. */
  say(text: string): void {
    this.snackBar.open(text, undefined, { duration: GLANCE });
  }

  /** Says that something failed; stays until it is closed. */
  warn(text: string): void {
    this.snackBar.open(text, this.texts().close, { politeness: 'assertive' });
  }

  /** Says that something was done, and offers to undo it for a while. */
  undoable(text: string, undo: () => void): void {
    const notice = this.snackBar.open(text, this.texts().undo, { duration: SECOND_THOUGHT });
    notice.onAction().subscribe(undo);
  }
}
