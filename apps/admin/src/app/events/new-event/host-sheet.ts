import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, putInstitution } from '@ikrar/api-client';
import type { InstitutionDetail, PutInstitutionBody } from '@ikrar/api-client';
import { INSTITUTION_KINDS } from '@ikrar/domain';
import { FieldError, FormSheet } from '@ikrar/ui';
import { AreaPicker } from '../../platform/area-picker/area-picker';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { submission } from '../../platform/submission';

/** A host that is not recorded yet, with what an event needs of it; closes with the record. */
@Component({
  selector: 'ikrar-host-sheet',
  imports: [
    AreaPicker,
    FieldError,
    FormSheet,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
  ],
  templateUrl: './host-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HostSheet {
  protected readonly t = translator();
  protected readonly kinds = INSTITUTION_KINDS;
  /** The data is the name that was looked for. */
  protected readonly form = new FormGroup({
    name: new FormControl(inject<string>(MAT_DIALOG_DATA), {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(200)],
    }),
    kind: new FormControl<PutInstitutionBody['kind']>('sma', { nonNullable: true }),
    areaCode: new FormControl<string | null>(null, Validators.required),
  });
  protected readonly submission = submission();

  private readonly id = newId();
  private readonly sheet = inject<MatDialogRef<HostSheet, InstitutionDetail>>(MatDialogRef);
  private readonly api = inject(Api);

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      const { name, kind, areaCode } = this.form.getRawValue();
      const body = { name: name.trim(), kind, areaCode: areaCode ?? '' };
      this.sheet.close(await this.api.invoke(putInstitution, { id: this.id, body }));
    });
  }
}
