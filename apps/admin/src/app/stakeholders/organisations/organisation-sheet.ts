import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, changeStakeholderOrganisation, putStakeholderOrganisation } from '@ikrar/api-client';
import type { StakeholderOrganisationDetail } from '@ikrar/api-client';
import type { Sector } from '@ikrar/domain';
import { FieldError, FormSheet, Notices } from '@ikrar/ui';
import { AreaPicker } from '../../platform/area-picker/area-picker';
import { withoutPersonalData } from '../../platform/field-rules';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ifMatch, Stale } from '../../platform/stale';
import { submission } from '../../platform/submission';
import { StakeholderWords } from '../stakeholder-words';

/** Puts an office or a group on record, or changes one; closes with the record as it is now. */
@Component({
  selector: 'ikrar-organisation-sheet',
  imports: [
    AreaPicker,
    FieldError,
    FormSheet,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
  ],
  templateUrl: './organisation-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OrganisationSheet {
  protected readonly t = translator();
  protected readonly words = inject(StakeholderWords);
  protected readonly organisation = inject<StakeholderOrganisationDetail | null>(MAT_DIALOG_DATA);
  protected readonly form = new FormGroup({
    name: new FormControl(this.organisation?.name ?? '', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(200), withoutPersonalData],
    }),
    sector: new FormControl<Sector>(this.organisation?.sector ?? 'PEM', { nonNullable: true }),
    areaCode: new FormControl(this.organisation?.areaCode ?? null, Validators.required),
  });
  protected readonly submission = submission();

  private readonly id = this.organisation?.id ?? newId();
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly stale = inject(Stale);
  private readonly sheet =
    inject<MatDialogRef<OrganisationSheet, StakeholderOrganisationDetail>>(MatDialogRef);

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      const saved = await this.write(this.organisation?.version ?? null);
      this.notices.say(this.t('stakeholders.organisation.saved', { name: saved.name }));
      this.sheet.close(saved);
    });
  }

  private async write(version: number | null): Promise<StakeholderOrganisationDetail> {
    const { name, sector, areaCode } = this.form.getRawValue();
    const [id, body] = [this.id, { name: name.trim(), sector, areaCode: areaCode ?? '' }];
    if (version === null) return this.api.invoke(putStakeholderOrganisation, { id, body });
    const { record } = await this.stale.over(version, (known) =>
      this.api.invoke(changeStakeholderOrganisation, { id, 'If-Match': ifMatch(known), body }),
    );
    return record;
  }
}
