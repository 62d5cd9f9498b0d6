import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { Answer } from '@ikrar/domain';
import { SideSheet } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { AnswerField } from './answer-field';
import type { Column } from './columns';

export interface AnswerSheetData {
  readonly column: Column;
  readonly answer: Answer;
}

/** For an answer that no cell has room for: a kelurahan is looked for by its name. */
@Component({
  selector: 'ikrar-answer-sheet',
  imports: [AnswerField, MatButton, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-side-sheet [heading]="t('keying.item', { number: data.column.number })">
      <p>{{ data.column.text }}</p>
      <ikrar-answer-field
        [column]="data.column"
        [answer]="answer()"
        [label]="t('keying.area')"
        (answered)="answer.set($event)"
      />
      <button actions matButton="filled" type="button" (click)="sheet.close({ answer: answer() })">
        {{ t('keying.take') }}
      </button>
    </ui-side-sheet>
  `,
})
export class AnswerSheet {
  protected readonly t = translator();
  protected readonly data = inject<AnswerSheetData>(MAT_DIALOG_DATA);
  protected readonly sheet = inject<MatDialogRef<AnswerSheet>>(MatDialogRef);
  protected readonly answer = signal(this.data.answer);
}
