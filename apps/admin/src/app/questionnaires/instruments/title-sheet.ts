import { ChangeDetectionStrategy, Component, ElementRef, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { ErrorState, FieldError, SideSheet } from '@ikrar/ui';
import { applyProblem, showInvalid } from '../../platform/apply-problem';
import { translator } from '../../platform/language';
import { ProblemTexts } from '../../platform/problem';

export interface TitleSheetData {
  readonly title: string;
  readonly save: (title: string) => Promise<unknown>;
}

/** The name by which the team finds a questionnaire; participants never see it. */
@Component({
  selector: 'ikrar-title-sheet',
  imports: [
    ErrorState,
    FieldError,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    ReactiveFormsModule,
    SideSheet,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-side-sheet [heading]="t('questionnaires.rename')" [dirty]="dirty">
      <form id="title" class="form" [formGroup]="form" (ngSubmit)="save()" novalidate>
        <mat-form-field appearance="outline">
          <mat-label>{{ t('questionnaires.fields.title') }}</mat-label>
          <input matInput formControlName="title" required maxlength="200" />
          <mat-error><ui-field-error [control]="form.controls.title" /></mat-error>
        </mat-form-field>
        @if (failure(); as sentence) {
          <ui-error-state [message]="sentence" [retryable]="false" />
        }
      </form>
      <button actions matButton="filled" type="submit" form="title" [disabled]="sending()">
        {{ t('questionnaires.save') }}
      </button>
    </ui-side-sheet>
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
  protected readonly dirty = () => this.form.dirty;
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);

  private readonly sheet = inject<MatDialogRef<TitleSheet>>(MatDialogRef);
  private readonly problems = inject(ProblemTexts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected async save(): Promise<void> {
    if (this.sending() || showInvalid(this.form, this.element)) return;
    this.sending.set(true);
    this.failure.set(null);
    try {
      await this.data.save(this.form.controls.title.value.trim());
      this.sheet.close();
    } catch (error) {
      if (applyProblem(this.form, error) !== null) this.failure.set(this.problems.of(error));
    } finally {
      this.sending.set(false);
    }
  }
}
