import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ErrorState, FieldError, PasswordToggle } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { Session } from '../../platform/session/session';
import { submission } from '../../platform/submission';
import type { SessionDetail } from '@ikrar/api-client';

/** E-mail or user name, and the password. */
@Component({
  selector: 'ikrar-sign-in-form',
  imports: [
    ErrorState,
    FieldError,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatSuffix,
    PasswordToggle,
    ReactiveFormsModule,
  ],
  templateUrl: './sign-in-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInForm {
  /** Filled in when it is known who was signed in. */
  readonly identifier = input('');
  readonly signedIn = output<SessionDetail>();

  protected readonly t = translator();
  protected readonly form = new FormGroup({
    identifier: new FormControl('', { nonNullable: true, validators: Validators.required }),
    password: new FormControl('', { nonNullable: true, validators: Validators.required }),
  });
  protected readonly shown = signal(false);
  protected readonly submission = submission();

  private readonly session = inject(Session);

  constructor() {
    effect(() => this.form.controls.identifier.setValue(this.identifier()));
  }

  protected async submit(): Promise<void> {
    await this.submission.send(this.form, async () => {
      const { identifier, password } = this.form.getRawValue();
      this.signedIn.emit(await this.session.signIn({ identifier: identifier.trim(), password }));
    });
  }
}
