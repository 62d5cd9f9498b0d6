import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { suggestOptions } from '@ikrar/domain';
import type { InstrumentItem } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { translator } from '../../../platform/language';
import { ImportDraft } from '../draft/import-draft';
import { ImportQuestions } from '../draft/import-questions';
import { ImportRun } from '../draft/import-run';
import { ItemAnswers } from './item-answers';

/** The cells of one column that stand for options of an item. */
interface AskedItem {
  readonly item: InstrumentItem;
  readonly cells: readonly string[];
}

/** As many different cells as the server tells of a column. */
const MOST_CELLS = 200;

/** Which cell means which option: what nobody knows yet comes first. */
@Component({
  selector: 'ikrar-answers-step',
  imports: [Icon, ItemAnswers, MatButton],
  templateUrl: './answers-step.html',
  styleUrl: './answers-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnswersStep {
  protected readonly t = translator();
  protected readonly draft = inject(ImportDraft);
  protected readonly run = inject(ImportRun);
  private readonly questions = inject(ImportQuestions);
  protected readonly opened = signal(false);

  private readonly read = computed(() => {
    const mapping = this.draft.mapping();
    const columns = this.draft.sheet()?.columns ?? [];
    return (mapping?.items ?? []).flatMap((meaning) => {
      const item = this.questions.content()?.items.find(({ id }) => id === meaning.itemId);
      const column = columns.find(({ key }) => key === meaning.column);
      if (!item || !column || (item.options.length === 0 && !item.other)) return [];
      const { cells, unknown, beside } = suggestOptions(item, column.cells, mapping?.source ?? 'other');
      const isOpen = (cell: string): boolean => !meaning.cells.some((one) => one.cell === cell);
      return [{ item, column, unknown, open: unknown.filter(isOpen), known: cells, beside }];
    });
  });
  /** As it was when the page opened: a row does not run away from the hand that fills it. */
  private readonly openAtFirst = new Map(this.read().map(({ item, open }) => [item.id, open]));
  protected readonly undecided = computed(() =>
    this.read().flatMap(({ item }): AskedItem[] => {
      const cells = this.openAtFirst.get(item.id) ?? [];
      return cells.length === 0 ? [] : [{ item, cells }];
    }),
  );
  protected readonly decided = computed(() =>
    this.read().flatMap(({ item, unknown, known, beside }): AskedItem[] => {
      const first = this.openAtFirst.get(item.id) ?? [];
      const rest = unknown.filter((cell) => !first.includes(cell));
      const cells = [...rest, ...known.map(({ cell }) => cell), ...beside];
      return cells.length === 0 ? [] : [{ item, cells }];
    }),
  );
  /** Cells without a meaning; their rows would be refused. */
  protected readonly open = computed(() => this.read().reduce((sum, { open }) => sum + open.length, 0));
  protected readonly many = computed(() =>
    this.read().some(({ column }) => column.cells.length >= MOST_CELLS),
  );
}
