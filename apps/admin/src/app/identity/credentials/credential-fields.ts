import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { FieldError, PasswordToggle } from '@ikrar/ui';

export function credentialsForm() {
  return new FormGroup({
    identifier: new FormControl('', { nonNullable: true, validators: Validators.required }),
    password: new FormControl('', { nonNullable: true, validators: Validators.required }),
  });
}
export type CredentialsForm = ReturnType<typeof credentialsForm>;

/** E-mail or user name, and the password, of an account that there is. */
@Component({
  selector: 'ikrar-credential-fields',
  imports: [FieldError, MatFormFieldModule, MatInputModule, PasswordToggle, ReactiveFormsModule],
  template: `
    <div class="form" [formGroup]="form()">
      <mat-form-field appearance="outline">
        <mat-label>{{ identifierLabel() }}</mat-label>
        <input
          matInput
          formControlName="identifier"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="next"
        />
        <mat-error><ui-field-error [control]="form().controls.identifier" /></mat-error>
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>{{ passwordLabel() }}</mat-label>
        <input
          matInput
          formControlName="password"
          [type]="shown() ? 'text' : 'password'"
          autocomplete="current-password"
          autocapitalize="none"
          spellcheck="false"
        />
        <ui-password-toggle matSuffix [(shown)]="shown" />
        <mat-error><ui-field-error [control]="form().controls.password" /></mat-error>
      </mat-form-field>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CredentialFields {
  readonly form = input.required<CredentialsForm>();
  readonly identifierLabel = input.required<string>();
  readonly passwordLabel = input.required<string>();

  protected readonly shown = signal(false);
}
