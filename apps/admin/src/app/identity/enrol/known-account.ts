import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ErrorState } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { submission } from '../../platform/submission';
import { CredentialFields, credentialsForm } from '../credentials/credential-fields';

export interface Credentials {
  readonly identifier: string;
  readonly password: string;
}

/** One person, several organisations: she proves that the account is hers. */
@Component({
  selector: 'ikrar-known-account',
  imports: [CredentialFields, ErrorState, MatButton],
  template: `
    <form class="form" (submit)="$event.preventDefault(); submit()" novalidate>
      @if (submission.failure(); as sentence) {
        <ui-error-state [message]="sentence" [retryable]="false" />
      }
      <ikrar-credential-fields
        [form]="form"
        [identifierLabel]="t('enrol.fields.identifier')"
        [passwordLabel]="t('enrol.fields.ownPassword')"
      />
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
  protected readonly form = credentialsForm();
  protected readonly submission = submission();

  protected async submit(): Promise<void> {
    await this.submission.send(this.form, () => this.enter()(this.form.getRawValue()));
  }
}
