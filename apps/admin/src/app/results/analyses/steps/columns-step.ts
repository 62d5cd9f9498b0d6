import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { ANALYSIS_SIDES, guessColumn } from '@ikrar/domain';
import type { AnalysisSide } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { AnalysisDraft } from '../draft/analysis-draft';
import { AnalysisRun } from '../draft/analysis-run';
import { columnsOf, keyed, type KeyedMapping, withQuestion } from '../draft/mapping-edits';
import { AboutTables } from './about-tables';
import { QuestionColumn } from './question-column';
import { QuestionTopics } from './question-topics';

/** Why a column is not scored: points beside the answers they were counted from, who somebody is, cells that are told of nobody, … */
type Reason = 'score' | 'writer' | 'time' | 'untold' | 'same' | 'other';

interface LeftOut {
  readonly key: string;
  readonly side: AnalysisSide;
  readonly twin: string | null;
  readonly cells: readonly string[];
  readonly why: Reason;
}

/** What the columns mean: who wrote, what is asked, and what is right. */
@Component({
  selector: 'ikrar-analysis-columns-step',
  imports: [AboutTables, Icon, MatButton, MatFormFieldModule, MatInputModule, QuestionColumn, QuestionTopics],
  templateUrl: './columns-step.html',
  styleUrl: './columns-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ColumnsStep {
  protected readonly t = translator();
  protected readonly draft = inject(AnalysisDraft);
  protected readonly run = inject(AnalysisRun);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly tried = signal(false);
  /** How a pasted key fitted. */
  protected readonly pasted = signal<Omit<KeyedMapping, 'mapping'> | null>(null);

  protected readonly questions = computed(() => this.draft.mapping()?.questions ?? []);
  protected readonly wantsKey = computed(() => this.questions().some(({ kind }) => kind === 'choice'));
  protected readonly withoutKey = computed(
    () => this.questions().filter(({ kind, keys }) => kind === 'choice' && keys.length === 0).length,
  );
  /** Columns that nothing is made of: their twins, by name, stand with them. */
  protected readonly leftOut = computed<LeftOut[]>(() => {
    const mapping = this.draft.mapping();
    if (!mapping) return [];
    const { link, time, facts, questions, phase } = mapping;
    const free = (side: AnalysisSide) => {
      const isBeside = mapping.layout === 'side_by_side';
      const uses = [link, time, ...facts, ...questions].flatMap((one) =>
        isBeside ? [one.before, one.after] : [one[side]],
      );
      const used = new Set([phase.column, ...uses]);
      return columnsOf(mapping, this.draft.sheets(), side).filter(
        ({ key, filled }) => filled > 0 && !used.has(key),
      );
    };
    const [before, after] = [free('before'), mapping.layout === 'two_tables' ? free('after') : []];
    const named = (list: typeof before, key: string) => list.find((one) => one.key === key)?.key ?? null;
    const isSplit = mapping.layout === 'phase_column';
    const hasAnswers = questions.some(({ kind }) => kind === 'choice' || kind === 'right_wrong');
    const reasonOf = (one: (typeof before)[number]): Reason => {
      // Where no cell is told, the heading alone says it.
      const guess = guessColumn(one, one.cells.length > 0 ? one.cells : ['0']);
      if (guess === 'score' && hasAnswers) return 'score';
      if (guess === 'writer' || guess === 'time') return guess;
      if (one.cells.length === 0) return 'untold';
      return one.distinct === 1 ? 'same' : 'other';
    };
    return [
      ...before.map((one) => ({
        key: one.key,
        side: 'before' as const,
        cells: one.cells,
        twin: isSplit ? one.key : named(after, one.key),
        why: reasonOf(one),
      })),
      ...after
        .filter(({ key }) => named(before, key) === null)
        .map((one) => ({
          ...{ key: one.key, side: 'after' as const, cells: one.cells },
          ...{ twin: null, why: reasonOf(one) },
        })),
    ];
  });
  protected readonly sides = ANALYSIS_SIDES;

  protected applyKey(row: string): void {
    const mapping = this.draft.mapping();
    if (!mapping || row.trim() === '') return;
    const { mapping: changed, ...pasted } = keyed(mapping, this.draft.sheets(), row);
    this.draft.edit(() => changed);
    this.pasted.set(pasted);
  }

  protected ask({ key, side, twin, cells }: LeftOut): void {
    this.draft.edit(withQuestion(key, side, twin, cells));
  }

  protected problemOf(at: number): string | null {
    const code = this.run.refused().get(at);
    if (code !== undefined) return this.t(`analyses.refusals.${code}`);
    const question = this.questions()[at];
    const isOpen = this.tried() && question?.kind === 'choice' && question.keys.length === 0;
    return isOpen ? this.t('analyses.refusals.no_key') : null;
  }

  protected async next(): Promise<void> {
    this.tried.set(true);
    const isWrong = this.questions().some(({ id }) => this.draft.wrongMax().has(id));
    if (this.withoutKey() === 0 && !isWrong) await this.run.evaluate();
    if (this.draft.step() === 'columns')
      setTimeout(() => this.element.querySelector<HTMLElement>('[data-problem]')?.focus());
  }
}
