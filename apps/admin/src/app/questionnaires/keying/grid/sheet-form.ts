import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Answer } from '@ikrar/domain';
import { showPersonalCode } from '@ikrar/domain';
import { Icon, IconButton } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { AnswerField } from './answer-field';
import { isShown } from './columns';
import { KeyingDesk } from './keying-desk';
import { isUnused, isWritable } from './rows';

/** One sheet at a time, for a screen that has no room for a grid. */
@Component({
  selector: 'ikrar-sheet-form',
  imports: [AnswerField, Icon, IconButton, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sheet-form.html',
  styleUrl: './sheet-form.scss',
})
export class SheetForm {
  protected readonly t = translator();
  protected readonly desk = inject(KeyingDesk);
  protected readonly isOpen = computed(() => {
    const row = this.desk.row();
    return row !== null && isWritable(row);
  });
  protected readonly isUnused = computed(() => {
    const row = this.desk.row();
    return row !== null && isUnused(row);
  });
  protected readonly code = computed(() => {
    const place = this.desk.row()?.place;
    if (!place) return '';
    return place.personalCode === null
      ? this.t('keying.sheetNumber', { number: place.spare ?? 0 })
      : showPersonalCode(place.personalCode);
  });
  protected readonly items = computed(() => {
    const row = this.desk.row();
    if (row === null) return [];
    const shown = this.desk.shownOf(row);
    return this.desk.columns().map((column, at) => ({
      column,
      at,
      answer: this.desk.answerOf(row, column),
      isHere: isShown(column, shown),
    }));
  });

  protected write(column: number, answer: Answer): void {
    const row = this.desk.row();
    if (row === null) return;
    this.desk.choose({ row: row.key, column });
    this.desk.write(answer, false);
  }

  protected correct(column: number): void {
    const row = this.desk.row();
    if (row === null) return;
    this.desk.choose({ row: row.key, column });
    this.desk.edit();
  }

  protected finish(): void {
    const row = this.desk.row();
    if (row === null) return;
    this.desk.choose({ row: row.key, column: this.desk.columns().length });
    this.desk.enterKey();
  }
}
