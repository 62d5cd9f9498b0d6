import { ChangeDetectionStrategy, Component, ElementRef, inject, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, changeProgram, putProgram } from '@ikrar/api-client';
import type { ProgramDetail } from '@ikrar/api-client';
import { ErrorState, FieldError, Icon, SideSheet } from '@ikrar/ui';
import { applyProblem, showInvalid } from '../../platform/apply-problem';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ProblemTexts } from '../../platform/problem';
import { ifMatch, newerRecord, Stale } from '../../platform/stale';
import { objectiveForm, programBody, programForm } from './program-form';

/** A new program, or the changes to one; closes with the program as it is now. */
@Component({
  selector: 'ikrar-program-sheet',
  imports: [
    ErrorState,
    FieldError,
    Icon,
    MatButton,
    MatFormFieldModule,
    MatIconButton,
    MatInputModule,
    ReactiveFormsModule,
    SideSheet,
  ],
  templateUrl: './program-sheet.html',
  styleUrl: './program-sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgramSheet {
  protected readonly t = translator();
  protected readonly program = inject<ProgramDetail | null>(MAT_DIALOG_DATA);
  protected readonly form = programForm(this.program);
  protected readonly dirty = () => this.form.dirty;
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);

  private readonly id = this.program?.id ?? newId();
  private readonly sheet = inject<MatDialogRef<ProgramSheet, ProgramDetail>>(MatDialogRef);
  private readonly api = inject(Api);
  private readonly stale = inject(Stale);
  private readonly problems = inject(ProblemTexts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected addObjective(): void {
    this.form.controls.objectives.push(objectiveForm({ id: newId(), code: null, text: '' }));
    this.form.markAsDirty();
  }

  protected removeObjective(index: number): void {
    this.form.controls.objectives.removeAt(index);
    this.form.markAsDirty();
  }

  protected async save(): Promise<void> {
    if (this.sending() || showInvalid(this.form, this.element)) return;
    this.sending.set(true);
    this.failure.set(null);
    try {
      this.sheet.close(await this.write(this.program?.version ?? null));
    } catch (error) {
      if (applyProblem(this.form, error) !== null) this.failure.set(this.problems.of(error));
    } finally {
      this.sending.set(false);
    }
  }

  private async write(version: number | null): Promise<ProgramDetail> {
    const [id, body] = [this.id, programBody(this.form)];
    if (version === null) return this.api.invoke(putProgram, { id, body });
    try {
      return await this.api.invoke(changeProgram, { id, 'If-Match': ifMatch(version), body });
    } catch (error) {
      const newer = newerRecord<ProgramDetail>(error);
      if (newer === null) throw error;
      return (await this.stale.ask()) === 'keep-mine' ? this.write(newer.version) : newer;
    }
  }
}
