import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { acceptInvitation, Api, joinByInvitation } from '@ikrar/api-client';
import type { InvitationGreeting, SessionDetail } from '@ikrar/api-client';
import { ErrorState, Loading } from '@ikrar/ui';
import { Language, translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { submission } from '../../platform/submission';
import { AccountFields } from './account-fields';
import { accountBody, accountForm } from './account-form';
import { KnownAccount } from './known-account';
import type { Credentials } from './known-account';
import { linkEnded } from './link-ended';

/** Behind the link of an invitation: a new account, or the one somebody has already. */
@Component({
  selector: 'ikrar-invitation-page',
  imports: [AccountFields, ErrorState, KnownAccount, Loading, MatButton],
  templateUrl: './invitation-page.html',
  styleUrl: './enrol.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InvitationPage {
  readonly token = input.required<string>();

  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly greeting = httpResource<InvitationGreeting>(
    () => `/api/public/invitations/${this.token()}`,
  );
  protected readonly ended = computed(() => linkEnded(this.greeting.error()));
  protected readonly form = linkedSignal(() =>
    accountForm(this.greeting.hasValue() ? this.greeting.value().displayName : ''),
  );
  protected readonly known = signal(false);
  protected readonly submission = submission();

  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly language = inject(Language);

  protected async accept(): Promise<void> {
    const body = accountBody(this.form(), this.language.current());
    await this.submission.send(this.form(), () =>
      this.enter(this.api.invoke(acceptInvitation, { token: this.token(), body })),
    );
  }

  protected readonly join = (body: Credentials): Promise<void> =>
    this.enter(this.api.invoke(joinByInvitation, { token: this.token(), body }));

  private async enter(opened: Promise<SessionDetail>): Promise<void> {
    this.session.accept(await opened);
    await this.router.navigateByUrl('/');
  }
}
