import { ChangeDetectionStrategy, Component, ElementRef, inject, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Api, changeInstitution, putInstitution } from '@ikrar/api-client';
import type { InstitutionDetail } from '@ikrar/api-client';
import { INSTITUTION_KINDS } from '@ikrar/domain';
import { ErrorState, FieldError, SideSheet } from '@ikrar/ui';
import { applyProblem, showInvalid } from '../platform/apply-problem';
import { AreaPicker } from '../platform/area-picker/area-picker';
import { translator } from '../platform/language';
import { newId } from '../platform/new-id';
import { ProblemTexts } from '../platform/problem';
import { ifMatch, newerRecord, Stale } from '../platform/stale';
import { institutionBody, institutionForm } from './institution-form';

/** A new host, or the changes to one; closes with the record as it is now. */
@Component({
  selector: 'ikrar-institution-sheet',
  imports: [
    AreaPicker,
    ErrorState,
    FieldError,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
    SideSheet,
  ],
  templateUrl: './institution-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InstitutionSheet {
  protected readonly t = translator();
  protected readonly kinds = INSTITUTION_KINDS;
  protected readonly institution = inject<InstitutionDetail | null>(MAT_DIALOG_DATA);
  protected readonly form = institutionForm(this.institution);
  protected readonly dirty = () => this.form.dirty;
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);

  private readonly id = this.institution?.id ?? newId();
  private readonly sheet = inject<MatDialogRef<InstitutionSheet, InstitutionDetail>>(MatDialogRef);
  private readonly api = inject(Api);
  private readonly stale = inject(Stale);
  private readonly problems = inject(ProblemTexts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected async save(): Promise<void> {
    if (this.sending() || showInvalid(this.form, this.element)) return;
    this.sending.set(true);
    this.failure.set(null);
    try {
      this.sheet.close(await this.write(this.institution?.version ?? null));
    } catch (error) {
      if (applyProblem(this.form, error) !== null) this.failure.set(this.problems.of(error));
    } finally {
      this.sending.set(false);
    }
  }

  private async write(version: number | null): Promise<InstitutionDetail> {
    const [id, body] = [this.id, institutionBody(this.form)];
    if (version === null) return this.api.invoke(putInstitution, { id, body });
    try {
      return await this.api.invoke(changeInstitution, { id, 'If-Match': ifMatch(version), body });
    } catch (error) {
      const newer = newerRecord<InstitutionDetail>(error);
      if (newer === null) throw error;
      return (await this.stale.ask()) === 'keep-mine' ? this.write(newer.version) : newer;
    }
  }
}
