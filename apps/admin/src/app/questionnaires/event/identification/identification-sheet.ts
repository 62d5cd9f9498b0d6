import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatRadioModule } from '@angular/material/radio';
import { Api, putIdentification } from '@ikrar/api-client';
import type { EventIdentification } from '@ikrar/api-client';
import { DEFAULT_SELF_CODE_RECIPE, IDENTIFICATIONS } from '@ikrar/domain';
import type { Identification } from '@ikrar/domain';
import { FormSheet } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { ifMatch, Stale } from '../../../platform/stale';
import { submission } from '../../../platform/submission';
import { RecipeEditor } from './recipe-editor';
import { recipeForm } from './recipe-form';

export interface IdentificationSheetData {
  readonly eventId: string;
  readonly current: EventIdentification;
}

/** Three ways of knowing who answers, with what each can show and cannot. */
@Component({
  selector: 'ikrar-identification-sheet',
  imports: [FormSheet, MatRadioModule, ReactiveFormsModule, RecipeEditor],
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
        <ikrar-recipe-editor [recipe]="form.controls.recipe" />
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
  `,
})
export class IdentificationSheet {
  protected readonly t = translator();
  protected readonly submission = submission();
  protected readonly ways = IDENTIFICATIONS;
  private readonly data = inject<IdentificationSheetData>(MAT_DIALOG_DATA);
  private readonly sheet = inject<MatDialogRef<IdentificationSheet, boolean>>(MatDialogRef);
  private readonly api = inject(Api);
  private readonly stale = inject(Stale);
  protected readonly form = new FormGroup({
    identification: new FormControl(this.data.current.identification, { nonNullable: true }),
    recipe: recipeForm(this.data.current.recipe ?? DEFAULT_SELF_CODE_RECIPE),
  });
  private readonly changes = toSignal(this.form.controls.identification.valueChanges);
  protected readonly chosen = computed(() => this.changes() ?? this.data.current.identification);

  constructor() {
    // A half-written question must not stand in the way of another choice.
    const heed = (way: Identification) =>
      way === 'self_code' ? this.form.controls.recipe.enable() : this.form.controls.recipe.disable();
    heed(this.data.current.identification);
    this.form.controls.identification.valueChanges.pipe(takeUntilDestroyed()).subscribe(heed);
  }

  /** Version 0: nobody had chosen. Whoever was quicker is not written over without a question. */
  protected async save(): Promise<void> {
    const { eventId, current } = this.data;
    const { identification, recipe } = this.form.getRawValue();
    const body = identification === 'self_code' ? { identification, recipe } : { identification };
    await this.submission.send(this.form, async () => {
      await this.stale.over(current.version, (version) =>
        this.api.invoke(putIdentification, { eventId, 'If-Match': ifMatch(version), body }),
      );
      this.sheet.close(true);
    });
  }
}
