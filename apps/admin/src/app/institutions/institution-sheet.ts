import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, changeInstitution, putInstitution } from '@ikrar/api-client';
import type { InstitutionDetail } from '@ikrar/api-client';
import { INSTITUTION_KINDS } from '@ikrar/domain';
import { FieldError, FormSheet } from '@ikrar/ui';
import { AreaPicker } from '../platform/area-picker/area-picker';
import { translator } from '../platform/language';
import { newId } from '../platform/new-id';
import { ifMatch, Stale } from '../platform/stale';
import { submission } from '../platform/submission';
import { institutionBody, institutionForm } from './institution-form';

/** A new host, or the changes to one; closes with the record as it is now. */
@Component({
  selector: 'ikrar-institution-sheet',
  imports: [
    AreaPicker,
    FieldError,
    FormSheet,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
  ],
  templateUrl: './institution-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InstitutionSheet {
  protected readonly t = translator();
  protected readonly kinds = INSTITUTION_KINDS;
  protected readonly institution = inject<InstitutionDetail | null>(MAT_DIALOG_DATA);
  protected readonly form = institutionForm(this.institution);
  protected readonly submission = submission();

  private readonly id = this.institution?.id ?? newId();
  private readonly sheet = inject<MatDialogRef<InstitutionSheet, InstitutionDetail>>(MatDialogRef);
  private readonly api = inject(Api);
  private readonly stale = inject(Stale);

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      this.sheet.close(await this.write(this.institution?.version ?? null));
    });
  }

  private async write(version: number | null): Promise<InstitutionDetail> {
    const [id, body] = [this.id, institutionBody(this.form)];
    if (version === null) return this.api.invoke(putInstitution, { id, body });
    const { record } = await this.stale.over(version, (known) =>
      this.api.invoke(changeInstitution, { id, 'If-Match': ifMatch(known), body }),
    );
    return record;
  }
}
