import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, putAgreement } from '@ikrar/api-client';
import type { AgreementDetail, OfficeList } from '@ikrar/api-client';
import { ErrorState, FieldError, FormSheet } from '@ikrar/ui';
import { AreaPicker } from '../platform/area-picker/area-picker';
import { translator } from '../platform/language';
import { newId } from '../platform/new-id';
import { ProblemTexts } from '../platform/problem';
import { submission } from '../platform/submission';

@Component({
  selector: 'ikrar-agreement-sheet',
  imports: [
    AreaPicker,
    ErrorState,
    FieldError,
    FormSheet,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
  ],
  templateUrl: './agreement-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgreementSheet {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  protected readonly offices = httpResource<OfficeList>(() => '/api/offices');
  protected readonly form = new FormGroup({
    officeId: new FormControl('', { nonNullable: true, validators: Validators.required }),
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
  protected chooseOffice(officeId: string): void {
    const office = this.offices.value()?.items.find(({ id }) => id === officeId);
    if (office && this.form.controls.areaCode.value === null)
      this.form.controls.areaCode.setValue(office.areaCode);
  }

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      const { areaCode, document, validUntil, ...rest } = this.form.getRawValue();
      const body = {
        ...rest,
        areaCode: areaCode ?? '',
        document: document.trim() || null,
        validUntil: validUntil || null,
      };
      this.sheet.close(await this.api.invoke(putAgreement, { id: this.id, body }));
    });
  }
}
