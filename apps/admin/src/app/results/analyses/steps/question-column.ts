import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { AnalysisQuestionDto } from '@ikrar/api-client';
import { ANALYSIS_SIDES, numberedStep, QUESTION_KINDS } from '@ikrar/domain';
import type { AnalysisSide } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { AnalysisDraft } from '../draft/analysis-draft';
import { cellsOf, change, columnsOf, ofKind, placed, withoutQuestion } from '../draft/mapping-edits';
import { MaxField } from './max-field';

/** One question: where it stands before and after, what kind it is, and what is right. */
@Component({
  selector: 'ikrar-question-column',
  imports: [Icon, MatButton, MatCheckbox, MatFormFieldModule, MatInputModule, MaxField],
  templateUrl: './question-column.html',
  styleUrl: './question-column.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionColumn {
  readonly question = input.required<AnalysisQuestionDto>();
  readonly number = input.required<number>();
  readonly problem = input<string | null>(null);

  protected readonly t = translator();
  protected readonly draft = inject(AnalysisDraft);
  protected readonly kinds = QUESTION_KINDS;
  protected readonly sides = ANALYSIS_SIDES;
  protected readonly cells = computed(() => {
    const mapping = this.draft.mapping();
    return mapping ? cellsOf(mapping, this.draft.sheets(), this.question()) : [];
  });
  /** Labels whose step has to be said; a number says its own. */
  protected readonly labels = computed(() =>
    this.cells()
      .filter((cell) => numberedStep(cell) === null)
      .map((cell) => ({
        cell,
        step: this.question().levels.find((level) => level.cell === cell)?.step ?? null,
      })),
  );
  protected readonly stepList = computed(() =>
    Array.from({ length: this.question().max }, (_, at) => at + 1),
  );
  /** Asked on one side alone, it is compared with nothing. */
  protected readonly isAlone = computed(() => {
    const { before, after } = this.question();
    const { layout, tables } = this.draft.mapping() ?? {};
    const isOneWave = layout === 'two_tables' && (!tables?.before || !tables.after);
    return !isOneWave && (before === null || after === null);
  });

  /** Nothing says yet which column beside it is the other side. */
  protected readonly wantsColumn = computed(
    () => this.isAlone() && this.draft.mapping()?.layout === 'side_by_side',
  );

  protected columns(side: AnalysisSide) {
    const mapping = this.draft.mapping();
    return mapping ? columnsOf(mapping, this.draft.sheets(), side) : [];
  }

  protected set(part: Partial<AnalysisQuestionDto>): void {
    this.draft.edit(change(this.question().id, part));
  }

  protected choose(index: number): void {
    const kind = this.kinds[index];
    if (!kind) return;
    this.draft.refuseMax(this.question().id, null);
    this.draft.edit(ofKind(this.question().id, kind, this.cells()));
  }

  protected toggle(cell: string, isRight: boolean): void {
    const rest = this.question().keys.filter((key) => key !== cell);
    this.set({ keys: isRight ? [...rest, cell] : rest });
  }

  protected inColumn(side: AnalysisSide, key: string): void {
    this.draft.edit(placed(this.question().id, side, key === '' ? null : key));
  }

  protected level(cell: string, value: string): void {
    const rest = this.question().levels.filter((one) => one.cell !== cell);
    this.set({ levels: value === '' ? rest : [...rest, { cell, step: Number(value) }] });
  }

  protected remove(): void {
    this.draft.refuseMax(this.question().id, null);
    this.draft.edit(withoutQuestion(this.question().id));
  }
}
