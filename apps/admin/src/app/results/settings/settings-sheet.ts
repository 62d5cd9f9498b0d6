import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Api, changeResultSettings } from '@ikrar/api-client';
import type { ResultSettings } from '@ikrar/api-client';
import { defaultSettings } from '@ikrar/domain';
import { FieldError, FormSheet, Icon, IconButton } from '@ikrar/ui';
import { Language, translator } from '../../platform/language';
import { ifMatch, Stale } from '../../platform/stale';
import { submission } from '../../platform/submission';
import { writeDecimal } from './decimal-entry';
import { bandForm, settingsBody, settingsForm } from './settings-form';

/** Of more the domain says that they are too many. */
const MOST_BANDS = 5;

export interface SettingsSheetData {
  readonly eventId: string;
  readonly settings: ResultSettings;
}

/** Where the bands of knowledge and of gain begin; closes with the settings as they are now. */
@Component({
  selector: 'ikrar-settings-sheet',
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
  templateUrl: './settings-sheet.html',
  styleUrl: './settings-sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SettingsSheet {
  protected readonly t = translator();
  private readonly locale = inject(Language).current();
  private readonly data = inject<SettingsSheetData>(MAT_DIALOG_DATA);
  protected readonly form = settingsForm(this.data.settings, this.locale);
  protected readonly submission = submission();
  protected readonly most = MOST_BANDS;

  private readonly sheet = inject<MatDialogRef<SettingsSheet, ResultSettings>>(MatDialogRef);
  private readonly api = inject(Api);
  private readonly stale = inject(Stale);

  protected addBand(): void {
    this.form.controls.knowledgeBands.push(bandForm({ id: '', from: null }, this.locale));
    this.form.markAsDirty();
  }

  protected removeBand(index: number): void {
    this.form.controls.knowledgeBands.removeAt(index);
    this.form.markAsDirty();
  }

  /** As Ikrar ships them. */
  protected useDefaults(): void {
    const { knowledgeBands, gainBounds } = this.form.controls;
    knowledgeBands.clear();
    for (const band of defaultSettings.knowledgeBands) knowledgeBands.push(bandForm(band, this.locale));
    const { medium, high } = defaultSettings.gainBounds;
    gainBounds.setValue({
      medium: writeDecimal(medium, this.locale),
      high: writeDecimal(high, this.locale),
    });
    this.form.markAsDirty();
  }

  protected async save(): Promise<void> {
    await this.submission.send(this.form, async () => {
      const body = settingsBody(this.form);
      const { record } = await this.stale.over(this.data.settings.version, (known) =>
        this.api.invoke(changeResultSettings, {
          ...{ eventId: this.data.eventId, 'If-Match': ifMatch(known), body },
        }),
      );
      this.sheet.close(record);
    });
  }
}
