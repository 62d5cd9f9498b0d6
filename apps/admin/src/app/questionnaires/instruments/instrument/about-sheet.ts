import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { INSTRUMENT_PURPOSES } from '@ikrar/domain';
import type { InstrumentPurpose } from '@ikrar/domain';
import { FieldError, FormSheet } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { submission } from '../../../platform/submission';

export interface About {
  readonly title: string;
  readonly purpose: InstrumentPurpose;
}

export interface AboutSheetData {
  readonly heading: string;
  readonly action: string;
  readonly about: About;
  readonly save: (about: About) => Promise<unknown>;
}

/** The name by which the team finds a questionnaire, and what it is for; participants see neither. */
@Component({
  selector: 'ikrar-about-sheet',
  imports: [FieldError, FormSheet, MatFormFieldModule, MatInputModule, MatSelectModule, ReactiveFormsModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-form-sheet
      [heading]="data.heading"
      [formGroup]="form"
      [submission]="submission"
      [action]="data.action"
      (submitted)="save()"
    >
      <mat-form-field appearance="outline">
        <mat-label>{{ t('instruments.fields.title') }}</mat-label>
        <input matInput formControlName="title" required maxlength="200" />
        <mat-error><ui-field-error [control]="form.controls.title" /></mat-error>
      </mat-form-field>
      <mat-form-field appearance="outline">
        <mat-label>{{ t('instruments.fields.purpose') }}</mat-label>
        <mat-select formControlName="purpose">
          @for (purpose of purposes; track purpose) {
            <mat-option [value]="purpose">{{ t('instruments.purposes.' + purpose) }}</mat-option>
          }
        </mat-select>
        <mat-hint>{{ t('instruments.purposeHints.' + form.controls.purpose.value) }}</mat-hint>
      </mat-form-field>
    </ui-form-sheet>
  `,
})
export class AboutSheet {
  protected readonly t = translator();
  protected readonly data = inject<AboutSheetData>(MAT_DIALOG_DATA);
  protected readonly purposes = INSTRUMENT_PURPOSES;
  protected readonly form = new FormGroup({
    title: new FormControl(this.data.about.title, {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(200), Validators.pattern(/\S/)],
    }),
    purpose: new FormControl(this.data.about.purpose, { nonNullable: true }),
  });
  protected readonly submission = submission();

  private readonly sheet = inject<MatDialogRef<AboutSheet>>(MatDialogRef);

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      const { title, purpose } = this.form.getRawValue();
      await this.data.save({ title: title.trim(), purpose });
      this.sheet.close();
    });
  }
}
