import { HttpErrorResponse, httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Router } from '@angular/router';
import { Api, setUp } from '@ikrar/api-client';
import type { SetupGreeting } from '@ikrar/api-client';
import { ORGANISATION_KINDS } from '@ikrar/domain';
import type { OrganisationKind } from '@ikrar/domain';
import { ErrorState, FieldError, Loading } from '@ikrar/ui';
import { applyProblem, showInvalid } from '../../platform/apply-problem';
import { Language, translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { AccountFields } from './account-fields';
import { accountBody, accountForm } from './account-form';

/** Behind the one-time link of an operator: an organisation and its first administrator. */
@Component({
  selector: 'ikrar-setup-page',
  imports: [
    AccountFields,
    ErrorState,
    FieldError,
    Loading,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
  ],
  templateUrl: './setup-page.html',
  styleUrl: './enrol.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SetupPage {
  readonly token = input.required<string>();

  protected readonly t = translator();
  protected readonly kinds = ORGANISATION_KINDS;
  protected readonly problems = inject(ProblemTexts);
  protected readonly greeting = httpResource<SetupGreeting>(() => `/api/public/setup/${this.token()}`);
  protected readonly ended = computed(() => {
    const error = this.greeting.error();
    return error instanceof HttpErrorResponse && [404, 410].includes(error.status);
  });
  protected readonly form = new FormGroup({
    organisation: new FormGroup({
      name: new FormControl('', {
        nonNullable: true,
        validators: [Validators.required, Validators.maxLength(200)],
      }),
      shortName: new FormControl('', {
        nonNullable: true,
        validators: [Validators.required, Validators.maxLength(40)],
      }),
      kind: new FormControl<OrganisationKind>('university', { nonNullable: true }),
      areaCode: new FormControl('', {
        nonNullable: true,
        validators: Validators.pattern(/^[1-9]\d(\.\d{2}(\.\d{2})?)?$/),
      }),
    }),
    administrator: accountForm(),
  });
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);

  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected async submit(): Promise<void> {
    if (this.sending() || showInvalid(this.form, this.element)) return;
    this.sending.set(true);
    this.failure.set(null);
    try {
      const { areaCode, ...organisation } = this.form.controls.organisation.getRawValue();
      const administrator = accountBody(this.form.controls.administrator, this.language.current());
      const body = { organisation: { ...organisation, areaCode: areaCode || null }, administrator };
      this.session.accept(await this.api.invoke(setUp, { token: this.token(), body }));
      await this.router.navigateByUrl('/');
    } catch (error) {
      if (applyProblem(this.form, error) !== null) this.failure.set(this.problems.of(error));
    } finally {
      this.sending.set(false);
    }
  }
}
