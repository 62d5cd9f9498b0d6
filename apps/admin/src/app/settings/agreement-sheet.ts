import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, listOffices, putAgreement } from '@ikrar/api-client';
import type { AgreementDetail, Office } from '@ikrar/api-client';
import { FieldError, FormSheet, SearchPicker } from '@ikrar/ui';
import { AreaPicker } from '../platform/area-picker/area-picker';
import { choices } from '../platform/choices';
import { translator } from '../platform/language';
import { newId } from '../platform/new-id';
import { submission } from '../platform/submission';

@Component({
  selector: 'ikrar-agreement-sheet',
  imports: [
    AreaPicker,
    FieldError,
    FormSheet,
    MatFormFieldModule,
    MatInputModule,
    ReactiveFormsModule,
    SearchPicker,
  ],
  templateUrl: './agreement-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgreementSheet {
  protected readonly t = translator();
  protected readonly offices = choices<Office>(listOffices.PATH, (row) => ({
    id: row.id,
    label: row.name,
    detail: row.areaName,
    row,
  }));
  protected readonly form = new FormGroup({
    officeId: new FormControl<string | null>(null, Validators.required),
    areaCode: new FormControl<string | null>(null, Validators.required),
    document: new FormControl('', { nonNullable: true }),
    validFrom: new FormControl('', { nonNullable: true, validators: Validators.required }),
    validUntil: new FormControl('', { nonNullable: true }),
  });
  protected readonly submission = submission();

  private readonly id = newId();
  private readonly sheet = inject<MatDialogRef<AgreementSheet, AgreementDetail>>(MatDialogRef);
  private readonly api = inject(Api);

  /** The area of the office is what it usually is about. */
  protected chooseOffice(office: Office | undefined): void {
    if (office && this.form.controls.areaCode.value === null)
      this.form.controls.areaCode.setValue(office.areaCode);
  }

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      const { officeId, areaCode, document, validUntil, validFrom } = this.form.getRawValue();
      const body = {
        officeId: officeId ?? '',
        areaCode: areaCode ?? '',
        validFrom,
        document: document.trim() || null,
        validUntil: validUntil || null,
      };
      this.sheet.close(await this.api.invoke(putAgreement, { id: this.id, body }));
    });
  }
}
