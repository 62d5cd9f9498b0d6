import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import type { ErrorStateMatcher } from '@angular/material/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { AnalysisQuestionDto } from '@ikrar/api-client';
import { isMax, maxRange, readScore } from '@ikrar/domain';
import { translator } from '../../../platform/language';
import { AnalysisDraft } from '../draft/analysis-draft';
import { change } from '../draft/mapping-edits';

const MOST_NAMED = 3;

/** The highest points or steps of a question. What cannot be it stays as it was typed, and is said to be none. */
@Component({
  selector: 'ikrar-max-field',
  imports: [MatFormFieldModule, MatInputModule, ReactiveFormsModule],
  templateUrl: './max-field.html',
  styleUrl: './max-field.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MaxField {
  readonly question = input.required<AnalysisQuestionDto>();
  /** Its different cells. */
  readonly cells = input.required<readonly string[]>();

  protected readonly t = translator();
  private readonly draft = inject(AnalysisDraft);
  private readonly wrong = computed(() => this.draft.wrongMax().get(this.question().id));
  protected readonly isWrong = computed(() => this.wrong() !== undefined);
  protected readonly range = computed(() => maxRange(this.question().kind));
  /** Points beyond the highest: their rows are not counted. */
  protected readonly beyond = computed(() => {
    const { kind, max } = this.question();
    if (kind !== 'score') return '';
    return this.cells()
      .filter((cell) => (readScore(cell)?.value ?? 0) > max)
      .slice(0, MOST_NAMED)
      .join('; ');
  });
  protected readonly control = new FormControl('', { nonNullable: true });
  protected readonly matcher: ErrorStateMatcher = { isErrorState: () => this.isWrong() };

  constructor() {
    effect(() => this.control.setValue(this.wrong() ?? `${this.question().max}`));
  }

  protected take(): void {
    const typed = this.control.value;
    const max = numberOf(typed);
    const { id, kind } = this.question();
    const isOne = isMax(kind, max);
    this.draft.refuseMax(id, isOne ? null : typed);
    if (isOne) this.draft.edit(change(id, { max }));
  }
}

function numberOf(typed: string): number {
  return typed.trim() === '' ? NaN : Number(typed.replace(',', '.'));
}
