import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatRadioModule } from '@angular/material/radio';
import { Api, putIdentification } from '@ikrar/api-client';
import type { EventIdentification } from '@ikrar/api-client';
import { DEFAULT_SELF_CODE_RECIPE, IDENTIFICATIONS } from '@ikrar/domain';
import { FormSheet } from '@ikrar/ui';
import { Language, translator } from '../../../platform/language';
import { ifMatch } from '../../../platform/stale';
import { submission } from '../../../platform/submission';

export interface IdentificationSheetData {
  readonly eventId: string;
  readonly current: EventIdentification;
}

/** Three ways of knowing who answers, with what each can show and cannot. */
@Component({
  selector: 'ikrar-identification-sheet',
  imports: [FormSheet, MatRadioModule, ReactiveFormsModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-form-sheet
      [heading]="t('questionnaires.identification.heading')"
      [formGroup]="form"
      [submission]="submission"
      [action]="t('questionnaires.identification.save')"
      (submitted)="save()"
    >
      <mat-radio-group
        formControlName="identification"
        [attr.aria-label]="t('questionnaires.identification.heading')"
      >
        @for (way of ways; track way) {
          <mat-radio-button class="card" [value]="way">
            <strong>{{ t('questionnaires.identification.' + way + '.title') }}</strong>
            <span>{{ t('questionnaires.identification.' + way + '.can') }}</span>
            <span class="quiet">{{ t('questionnaires.identification.' + way + '.cannot') }}</span>
          </mat-radio-button>
        }
      </mat-radio-group>
      @if (chosen() === 'self_code') {
        <h3>{{ t('questionnaires.identification.recipe') }}</h3>
        <ol>
          @for (question of recipe; track question.id) {
            <li>{{ language.current() === 'id' ? question.text.id : question.text.en }}</li>
          }
        </ol>
        <p class="quiet">{{ t('questionnaires.identification.stays') }}</p>
      }
    </ui-form-sheet>
  `,
  styles: `
    mat-radio-group {
      display: grid;
      gap: 12px;
    }
    strong,
    span {
      display: block;
    }
    ol {
      padding-inline-start: 24px;
    }
  `,
})
export class IdentificationSheet {
  protected readonly t = translator();
  protected readonly language = inject(Language);
  protected readonly submission = submission();
  protected readonly ways = IDENTIFICATIONS;
  private readonly data = inject<IdentificationSheetData>(MAT_DIALOG_DATA);
  private readonly sheet = inject<MatDialogRef<IdentificationSheet, boolean>>(MatDialogRef);
  private readonly api = inject(Api);
  protected readonly recipe = this.data.current.recipe ?? DEFAULT_SELF_CODE_RECIPE;
  protected readonly form = new FormGroup({
    identification: new FormControl(this.data.current.identification, { nonNullable: true }),
  });
  private readonly changes = toSignal(this.form.controls.identification.valueChanges);
  protected readonly chosen = computed(() => this.changes() ?? this.data.current.identification);

  protected async save(): Promise<void> {
    const { eventId, current } = this.data;
    const { identification } = this.form.getRawValue();
    const kept = identification === 'self_code' && current.recipe ? { recipe: current.recipe } : {};
    await this.submission.send(this.form, async () => {
      await this.api.invoke(putIdentification, {
        eventId,
        ...(current.version > 0 && { 'If-Match': ifMatch(current.version) }),
        body: { identification, ...kept },
      });
      this.sheet.close(true);
    });
  }
}
