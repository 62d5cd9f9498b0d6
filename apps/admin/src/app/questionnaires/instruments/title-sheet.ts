import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { FieldError, FormSheet } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { submission } from '../../platform/submission';

export interface TitleSheetData {
  readonly title: string;
  readonly save: (title: string) => Promise<unknown>;
}

/** The name by which the team finds a questionnaire; participants never see it. */
@Component({
  selector: 'ikrar-title-sheet',
  imports: [FieldError, FormSheet, MatFormFieldModule, MatInputModule, ReactiveFormsModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-form-sheet
      [heading]="t('questionnaires.rename')"
      [formGroup]="form"
      [submission]="submission"
      [action]="t('questionnaires.save')"
      (submitted)="save()"
    >
      <mat-form-field appearance="outline">
        <mat-label>{{ t('questionnaires.fields.title') }}</mat-label>
        <input matInput formControlName="title" required maxlength="200" />
        <mat-error><ui-field-error [control]="form.controls.title" /></mat-error>
      </mat-form-field>
    </ui-form-sheet>
  `,
})
export class TitleSheet {
  protected readonly t = translator();
  private readonly data = inject<TitleSheetData>(MAT_DIALOG_DATA);
  protected readonly form = new FormGroup({
    title: new FormControl(this.data.title, {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(200), Validators.pattern(/\S/)],
    }),
  });
  protected readonly submission = submission();

  private readonly sheet = inject<MatDialogRef<TitleSheet>>(MatDialogRef);

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      await this.data.save(this.form.controls.title.value.trim());
      this.sheet.close();
    });
  }
}
