import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { AgendaItemPart, EventMember } from '@ikrar/api-client';
import { STAGES, TOPICS } from '@ikrar/domain';
import { FieldError, FormSheet } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { submission } from '../../platform/submission';

/** One stage of the agenda; answers with the changed stage, and the agenda saves itself. */
@Component({
  selector: 'ikrar-agenda-item-sheet',
  imports: [FieldError, FormSheet, MatFormFieldModule, MatInputModule, MatSelectModule, ReactiveFormsModule],
  templateUrl: './agenda-item-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgendaItemSheet {
  protected readonly t = translator();
  protected readonly stages = STAGES;
  protected readonly topics = TOPICS;

  private readonly data = inject<{ item: AgendaItemPart | null; members: readonly EventMember[] }>(
    MAT_DIALOG_DATA,
  );
  protected readonly heading = this.t(this.data.item === null ? 'events.agenda.add' : 'events.agenda.change');
  protected readonly people = [
    ...new Map(this.data.members.map(({ personId, fullName }) => [personId, fullName])),
  ].map(([id, name]) => ({ id, name }));

  private readonly item = this.data.item;
  protected readonly form = new FormGroup({
    title: new FormControl(this.item?.title ?? '', {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(200)],
    }),
    stage: new FormControl<AgendaItemPart['stage']>(this.item?.stage ?? 'lecture', { nonNullable: true }),
    minutes: new FormControl(this.item?.minutes ?? 15, {
      nonNullable: true,
      validators: [Validators.required, Validators.min(1), Validators.max(1440), Validators.pattern(/^\d+$/)],
    }),
    personIds: new FormControl(this.item?.personIds ?? [], { nonNullable: true }),
    topics: new FormControl<AgendaItemPart['topics']>(this.item?.topics ?? [], { nonNullable: true }),
  });
  protected readonly submission = submission();
  private readonly sheet = inject<MatDialogRef<AgendaItemSheet, AgendaItemPart>>(MatDialogRef);

  protected async take(): Promise<void> {
    const { title, ...rest } = this.form.getRawValue();
    const item = { id: this.item?.id ?? newId(), ...rest, title: title.trim() };
    await this.submission.send(this.form, async () => this.sheet.close(item));
  }
}
