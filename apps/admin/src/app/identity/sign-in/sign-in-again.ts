import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { translator } from '../../platform/language';
import type { Part } from '../../platform/part';
import { Session } from '../../platform/session/session';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { SignInForm } from './sign-in-form';

/** Over the page, when the session ended while somebody worked: what was typed stays. */
@Component({
  selector: 'ikrar-sign-in-again',
  imports: [MatButton, MatDialogContent, MatDialogTitle, SignInForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 matDialogTitle>{{ t('signIn.again.title') }}</h2>
    <mat-dialog-content>
      <p>{{ t('signIn.again.text') }}</p>
      <ikrar-sign-in-form (signedIn)="close()" />
      <button matButton type="button" (click)="leave()">{{ t('signIn.again.leave') }}</button>
    </mat-dialog-content>
  `,
  styles: `
    p {
      margin-block-end: 16px;
    }
    button {
      margin-block-start: 8px;
    }
  `,
})
export class SignInAgain {
  protected readonly t = translator();
  private readonly session = inject(Session);
  private readonly dialog = inject(MatDialogRef);

  protected close(): void {
    this.dialog.close();
  }

  protected leave(): void {
    this.session.forget();
    this.dialog.close();
  }
}

export const SIGN_IN_AGAIN_PART: Part = { component: SignInAgain, dictionary: { id, en } };
