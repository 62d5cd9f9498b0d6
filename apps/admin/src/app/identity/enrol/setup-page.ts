import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
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
import { Language, translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { submission } from '../../platform/submission';
import { AccountFields } from './account-fields';
import { accountBody, accountForm } from './account-form';
import { linkEnded } from './link-ended';

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
  protected readonly ended = computed(() => linkEnded(this.greeting.error()));
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
  protected readonly submission = submission();

  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly language = inject(Language);

  protected async submit(): Promise<void> {
    await this.submission.send(this.form, async () => {
      const { areaCode, ...organisation } = this.form.controls.organisation.getRawValue();
      const administrator = accountBody(this.form.controls.administrator, this.language.current());
      const body = { organisation: { ...organisation, areaCode: areaCode || null }, administrator };
      this.session.accept(await this.api.invoke(setUp, { token: this.token(), body }));
      await this.router.navigateByUrl('/');
    });
  }
}
