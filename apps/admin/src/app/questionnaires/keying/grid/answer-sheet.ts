import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { Answer } from '@ikrar/domain';
import { SideSheet } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { isScanned } from '../sheets/find-place';
import { AnswerField } from './answer-field';
import type { Column } from './columns';

export interface AnswerSheetData {
  readonly column: Column;
  readonly answer: Answer;
  /** Called before the sheet has slid away: the next key is for the next cell already. */
  readonly take: (answer: Answer) => void;
  /** A scanner wrote the code of another sheet here. */
  readonly scanned: (code: string) => void;
}

/** For an answer that no cell has room for: a kelurahan is looked for by its name. */
@Component({
  selector: 'ikrar-answer-sheet',
  imports: [AnswerField, MatButton, SideSheet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-side-sheet [heading]="t('keying.item', { number: data.column.number })">
      <p class="question">{{ data.column.text }}</p>
      <ikrar-answer-field
        [column]="data.column"
        [answer]="answer()"
        [label]="t('keying.area')"
        (answered)="choose($event)"
        (keydown.enter)="scan($event)"
      />
      <p class="quiet">{{ t('keying.areaHint') }}</p>
      <button actions matButton="filled" type="button" (click)="finish(answer())">
        {{ t('keying.take') }}
      </button>
    </ui-side-sheet>
  `,
  styles: `
    .question {
      margin-block-end: 16px;
      font-size: 1rem;
      line-height: 1.5rem;
    }
  `,
})
export class AnswerSheet {
  protected readonly t = translator();
  protected readonly data = inject<AnswerSheetData>(MAT_DIALOG_DATA);
  private readonly sheet = inject<MatDialogRef<AnswerSheet>>(MatDialogRef);
  protected readonly answer = signal(this.data.answer);

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    // At once, not when the sheet stands still: the letters of a quick hand belong here.
    afterNextRender(() => nativeElement.querySelector('input')?.focus());
  }

  /** What was found is the answer; an emptied field may still be searched anew. */
  protected choose(answer: Answer): void {
    this.answer.set(answer);
    // The list gives the focus back to its field first.
    if (answer !== null) queueMicrotask(() => this.finish(answer));
  }

  protected finish(answer: Answer): void {
    this.sheet.close();
    this.data.take(answer);
  }

  protected scan({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || !isScanned(target.value)) return;
    this.sheet.close();
    this.data.scanned(target.value);
  }
}
