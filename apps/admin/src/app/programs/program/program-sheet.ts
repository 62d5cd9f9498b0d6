import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, changeProgram, putProgram } from '@ikrar/api-client';
import type { ProgramDetail } from '@ikrar/api-client';
import { FieldError, FormSheet, Icon, IconButton } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ifMatch, Stale } from '../../platform/stale';
import { submission } from '../../platform/submission';
import { objectiveForm, programBody, programForm } from './program-form';

/** A new program, or the changes to one; closes with the program as it is now. */
@Component({
  selector: 'ikrar-program-sheet',
  imports: [
    FieldError,
    FormSheet,
    Icon,
    IconButton,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    ReactiveFormsModule,
  ],
  templateUrl: './program-sheet.html',
  styleUrl: './program-sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgramSheet {
  protected readonly t = translator();
  protected readonly program = inject<ProgramDetail | null>(MAT_DIALOG_DATA);
  protected readonly form = programForm(this.program);
  protected readonly submission = submission();

  private readonly id = this.program?.id ?? newId();
  private readonly sheet = inject<MatDialogRef<ProgramSheet, ProgramDetail>>(MatDialogRef);
  private readonly api = inject(Api);
  private readonly stale = inject(Stale);

  protected addObjective(): void {
    this.form.controls.objectives.push(objectiveForm({ id: newId(), code: null, text: '' }));
    this.form.markAsDirty();
  }

  protected removeObjective(index: number): void {
    this.form.controls.objectives.removeAt(index);
    this.form.markAsDirty();
  }

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      this.sheet.close(await this.write(this.program?.version ?? null));
    });
  }

  private async write(version: number | null): Promise<ProgramDetail> {
    const [id, body] = [this.id, programBody(this.form)];
    if (version === null) return this.api.invoke(putProgram, { id, body });
    const { record } = await this.stale.over(version, (known) =>
      this.api.invoke(changeProgram, { id, 'If-Match': ifMatch(known), body }),
    );
    return record;
  }
}
