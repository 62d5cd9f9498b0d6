import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';
import { MatSelectModule } from '@angular/material/select';
import { LAST_SHEET_NUMBER, LOCALES, MOST_SPARE_SHEETS, PAPERS, PRINTED_SIDES } from '@ikrar/domain';
import type { Locale, Paper, Phase, PrintedSides } from '@ikrar/domain';
import { FieldError, FormSheet, Notices } from '@ikrar/ui';
import { Formats } from '../../platform/formats';
import { Language, translator } from '../../platform/language';
import { remembered } from '../../platform/remembered';
import { submission } from '../../platform/submission';
import { SheetFiles } from './sheet-files';

export interface PrintSheetsData {
  readonly eventId: string;
  readonly deploymentId: string;
  readonly phase: Phase;
}

/** What the printer and the hall want to know before the sheets of a phase are put together. */
@Component({
  selector: 'ikrar-print-sheets-form',
  imports: [
    FieldError,
    FormSheet,
    MatFormFieldModule,
    MatInputModule,
    MatProgressBar,
    MatSelectModule,
    ReactiveFormsModule,
  ],
  templateUrl: './print-sheets-form.html',
  styleUrl: './print-sheets-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PrintSheetsForm {
  protected readonly t = translator();
  protected readonly papers = PAPERS;
  protected readonly sides = PRINTED_SIDES;
  protected readonly languages = LOCALES;
  /** What the office's printer holds is the same next time. */
  private readonly paper = remembered('ikrar.paper', PAPERS);
  protected readonly form = new FormGroup({
    paper: new FormControl<Paper>(this.paper.value() ?? 'a4', { nonNullable: true }),
    sides: new FormControl<PrintedSides>('one', { nonNullable: true }),
    spares: whole(5, 0, MOST_SPARE_SHEETS),
    from: whole(1, 1, LAST_SHEET_NUMBER),
    language: new FormControl<Locale>(inject(Language).current(), { nonNullable: true }),
  });
  protected readonly submission = submission();
  protected readonly received = signal(0);
  protected readonly kilobytes = computed(() => Math.ceil(this.received() / 1000));
  protected readonly formats = inject(Formats);

  private readonly data = inject<PrintSheetsData>(MAT_DIALOG_DATA);
  private readonly sheet = inject<MatDialogRef<PrintSheetsForm>>(MatDialogRef);
  private readonly files = inject(SheetFiles);
  private readonly notices = inject(Notices);

  protected async download(): Promise<void> {
    const { eventId, deploymentId, phase } = this.data;
    const choices = this.form.getRawValue();
    await this.submission.send(this.form, async () => {
      this.received.set(0);
      this.paper.set(choices.paper);
      const address = { eventId, deploymentId };
      const pdf = await this.files.fetch(address, choices, (bytes) => this.received.set(bytes));
      const file = `ikrar-${phase.replace('_', '-')}-${choices.paper}.pdf`;
      this.files.save(pdf, file);
      this.notices.say(this.t('paper.done', { file }));
      this.sheet.close();
    });
  }
}

function whole(value: number, min: number, max: number): FormControl<number> {
  const rules = [Validators.required, Validators.min(min), Validators.max(max), Validators.pattern(/^\d+$/)];
  return new FormControl(value, { nonNullable: true, validators: rules });
}
