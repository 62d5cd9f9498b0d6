import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, linkedSignal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, changeOrganisation } from '@ikrar/api-client';
import type { OrganisationDetail } from '@ikrar/api-client';
import { ErrorState, FieldError, Loading, Notices } from '@ikrar/ui';
import { AreaPicker } from '../platform/area-picker/area-picker';
import { translator } from '../platform/language';
import { ProblemTexts } from '../platform/problem';
import { ifMatch, Stale } from '../platform/stale';
import { submission } from '../platform/submission';

function organisationForm(organisation: OrganisationDetail | null) {
  return new FormGroup({
    name: new FormControl(organisation?.name ?? '', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(200)],
    }),
    shortName: new FormControl(organisation?.shortName ?? '', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(40)],
    }),
    areaCode: new FormControl(organisation?.areaCode ?? null),
  });
}

@Component({
  selector: 'ikrar-organisation-settings',
  imports: [
    AreaPicker,
    ErrorState,
    FieldError,
    Loading,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    ReactiveFormsModule,
  ],
  templateUrl: './organisation-settings.html',
  styleUrl: './settings-part.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OrganisationSettings {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly organisation = httpResource<OrganisationDetail>(() => '/api/organisation');
  protected readonly form = linkedSignal(() =>
    organisationForm(this.organisation.hasValue() ? this.organisation.value() : null),
  );
  protected readonly submission = submission();

  private readonly api = inject(Api);
  private readonly stale = inject(Stale);
  private readonly notices = inject(Notices);

  protected async save({ version }: OrganisationDetail): Promise<void> {
    const body = this.form().getRawValue();
    await this.submission.send(this.form(), async () => {
      const { record } = await this.stale.over(version, (known) =>
        this.api.invoke(changeOrganisation, { 'If-Match': ifMatch(known), body }),
      );
      this.organisation.set(record);
      this.notices.say(this.t('settings.organisation.saved'));
    });
  }
}
