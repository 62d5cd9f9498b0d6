import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, ElementRef, inject, linkedSignal, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, changeOrganisation } from '@ikrar/api-client';
import type { OrganisationDetail } from '@ikrar/api-client';
import { ErrorState, FieldError, Loading, Notices } from '@ikrar/ui';
import { applyProblem, showInvalid } from '../platform/apply-problem';
import { AreaPicker } from '../platform/area-picker/area-picker';
import { translator } from '../platform/language';
import { ProblemTexts } from '../platform/problem';
import { ifMatch, newerRecord, Stale } from '../platform/stale';

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
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);

  private readonly api = inject(Api);
  private readonly stale = inject(Stale);
  private readonly notices = inject(Notices);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected async save({ version }: OrganisationDetail): Promise<void> {
    if (this.sending() || showInvalid(this.form(), this.element)) return;
    this.sending.set(true);
    this.failure.set(null);
    try {
      this.organisation.set(await this.write(version));
      this.notices.say(this.t('settings.organisation.saved'));
    } catch (error) {
      if (applyProblem(this.form(), error) !== null) this.failure.set(this.problems.of(error));
    } finally {
      this.sending.set(false);
    }
  }

  private async write(version: number): Promise<OrganisationDetail> {
    try {
      return await this.api.invoke(changeOrganisation, {
        'If-Match': ifMatch(version),
        body: this.form().getRawValue(),
      });
    } catch (error) {
      const newer = newerRecord<OrganisationDetail>(error);
      if (newer === null) throw error;
      return (await this.stale.ask()) === 'keep-mine' ? this.write(newer.version) : newer;
    }
  }
}
