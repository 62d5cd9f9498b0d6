import { HttpErrorResponse, httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
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
import { applyProblem, showInvalid } from '../../platform/apply-problem';
import { Language, translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { AccountFields } from './account-fields';
import { accountBody, accountForm } from './account-form';
import { KnownAccount } from './known-account';
import type { Credentials } from './known-account';

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
  protected readonly ended = computed(() => {
    const error = this.greeting.error();
    return error instanceof HttpErrorResponse && [404, 410].includes(error.status);
  });
  protected readonly form = linkedSignal(() =>
    accountForm(this.greeting.hasValue() ? this.greeting.value().displayName : ''),
  );
  protected readonly known = signal(false);
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);

  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected async accept(): Promise<void> {
    if (showInvalid(this.form(), this.element)) return;
    const body = accountBody(this.form(), this.language.current());
    await this.enter(() => this.api.invoke(acceptInvitation, { token: this.token(), body }));
  }

  protected join(body: Credentials): Promise<void> {
    return this.enter(() => this.api.invoke(joinByInvitation, { token: this.token(), body }));
  }

  private async enter(open: () => Promise<SessionDetail>): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.failure.set(null);
    try {
      this.session.accept(await open());
      await this.router.navigateByUrl('/');
    } catch (error) {
      if (applyProblem(this.form(), error) !== null) this.failure.set(this.problems.of(error));
    } finally {
      this.sending.set(false);
    }
  }
}
