import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { ErrorState, FieldError } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { submission } from '../../platform/submission';

export interface Credentials {
  readonly identifier: string;
  readonly password: string;
}

/** One person, several organisations: she proves that the account is hers. */
@Component({
  selector: 'ikrar-known-account',
  imports: [ErrorState, FieldError, MatButton, MatFormFieldModule, MatInputModule, ReactiveFormsModule],
  template: `
    <form class="form" [formGroup]="form" (ngSubmit)="submit()" novalidate>
      @if (submission.failure(); as sentence) {
        <ui-error-state [message]="sentence" [retryable]="false" />
      }
      <mat-form-field appearance="outline">
        <mat-label>{{ t('enrol.fields.identifier') }}</mat-label>
        <input
          matInput
          formControlName="identifier"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
        />
        <mat-error><ui-field-error [control]="form.controls.identifier" /></mat-error>
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>{{ t('enrol.fields.ownPassword') }}</mat-label>
        <input matInput type="password" formControlName="password" autocomplete="current-password" />
        <mat-error><ui-field-error [control]="form.controls.password" /></mat-error>
      </mat-form-field>
      <button matButton="filled" type="submit" [disabled]="submission.sending()" disabledInteractive>
        {{ t('enrol.invitation.join') }}
      </button>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KnownAccount {
  /** Tries to enter with this account. */
  readonly enter = input.required<(credentials: Credentials) => Promise<void>>();

  protected readonly t = translator();
  protected readonly form = new FormGroup({
    identifier: new FormControl('', { nonNullable: true, validators: Validators.required }),
    password: new FormControl('', { nonNullable: true, validators: Validators.required }),
  });
  protected readonly submission = submission();

  protected async submit(): Promise<void> {
    await this.submission.send(this.form, () => this.enter()(this.form.getRawValue()));
  }
}
