import { ChangeDetectionStrategy, Component, effect, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ErrorState } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { Session } from '../../platform/session/session';
import { submission } from '../../platform/submission';
import type { SessionDetail } from '@ikrar/api-client';
import { CredentialFields, credentialsForm } from '../credentials/credential-fields';

/** E-mail or user name, and the password. */
@Component({
  selector: 'ikrar-sign-in-form',
  imports: [CredentialFields, ErrorState, MatButton],
  templateUrl: './sign-in-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInForm {
  /** Filled in when it is known who was signed in. */
  readonly identifier = input('');
  readonly signedIn = output<SessionDetail>();

  protected readonly t = translator();
  protected readonly form = credentialsForm();
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
